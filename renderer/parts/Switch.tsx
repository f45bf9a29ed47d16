import styles from "./Switch.module.css";

type SwitchProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
  /** The words stand before it, as in a bar. */
  readonly isLast?: boolean;
};

/** On or off, at once. */
export function Switch({
  isOn,
  onChange,
  children,
  isLast = false,
}: SwitchProps) {
  const words = <span>{children}</span>;
  return (
    <label className={styles.switch}>
      {isLast && words}
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className={styles.input}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      {!isLast && words}
    </label>
  );
}
