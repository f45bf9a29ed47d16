import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** On Linux: what /proc says of processes and their sockets. */

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Gone in between.
    return "";
  }
};

const parentOf = (pid: number): number | undefined => {
  // "1 (name with ) in it) S 0 …": the name may hold anything.
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ");
  const [state, parent] = fields ?? [];
  return state === undefined || state === "Z" ? undefined : Number(parent);
};

const allPids = (): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** A process and all below it that still run. */
export const treeOf = (pid: number): readonly number[] => {
  const all = allPids().map((id) => ({ id, parent: parentOf(id) }));
  const below = (of: number): readonly number[] =>
    all
      .filter(({ parent }) => parent === of)
      .flatMap(({ id }) => [id, ...below(id)]);
  return [...(parentOf(pid) === undefined ? [] : [pid]), ...below(pid)];
};

/** Processes whose command line holds that text. */
export const running = (text: string): readonly number[] =>
  allPids().filter(
    (pid) =>
      parentOf(pid) !== undefined &&
      read(`/proc/${pid}/cmdline`).includes(text),
  );

const LISTENING = "0A";

const linkOf = (link: string): string => {
  try {
    return readlinkSync(link);
  } catch {
    // Gone in between: the one through which the folder was read, for one.
    return "";
  }
};

const socketsOf = (pid: number): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap(
      (fd) =>
        /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1] ?? [],
    );
  } catch {
    return [];
  }
};

/** Addresses on which the processes accept connections: TCP of both kinds, as /proc/net writes them. */
export const listeningSockets = (
  pids: readonly number[],
): readonly string[] => {
  const inodes = new Set(pids.flatMap(socketsOf));
  return ["tcp", "tcp6"].flatMap((kind) =>
    read(`/proc/net/${kind}`)
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(
        (fields) => fields[3] === LISTENING && inodes.has(fields[9] ?? ""),
      )
      .map((fields) => fields[1] ?? ""),
  );
};
