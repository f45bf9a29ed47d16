import { createContext, useContext, useState } from "react";

/** What a place looked like when it was left: search, filters, scroll position. Lives as long as the window. */
export const MemoryContext = createContext<Map<string, unknown>>(new Map());

/** State that is there again when its place is opened again. */
export const useMemory = <Value>(
  name: string,
  initial: Value,
): readonly [Value, (next: Value) => void] => {
  const memory = useContext(MemoryContext);
  // Only this hook writes under that name, and only values of that type.
  const [value, setValue] = useState(() =>
    memory.has(name) ? (memory.get(name) as Value) : initial,
  );
  const change = (next: Value) => {
    memory.set(name, next);
    setValue(next);
  };
  return [value, change];
};
