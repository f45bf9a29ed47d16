import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import type { CallName } from "../../main/contract/calls.ts";
import type { AppEvent } from "../../main/contract/events.ts";
import type { HostEvent } from "../../main/contract/host-calls.ts";
import type { Noun } from "../../main/domain/change.ts";
import { type InputFor, type OutputFor, readsOf, send } from "../lib/api.ts";

/** What comes from main lives here: by call and input, for as long as no event says that it is stale. */
export const createCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // There is no network to wait for, and nothing changes without an event.
      queries: {
        staleTime: Infinity,
        gcTime: 60_000,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });

/** The key of a call in the cache. */
export const keyOf = <Name extends CallName>(
  name: Name,
  input: InputFor<Name>,
) => [name, input] as const;

const isStaleBy = (nouns: ReadonlySet<Noun>, name: unknown): boolean =>
  typeof name === "string" && readsOf(name).some((noun) => nouns.has(noun));

/** Drops what reads the nouns that were written; what is on the screen is read again at once. */
export const applyEvent = (
  cache: QueryClient,
  event: AppEvent | HostEvent,
): void => {
  if (event.kind === "reopened") void cache.invalidateQueries();
  if (event.kind !== "changed") return;
  const nouns = new Set(event.rows.map(({ noun }) => noun));
  void cache.invalidateQueries({
    predicate: ({ queryKey }) => isStaleBy(nouns, queryKey[0]),
  });
};

type Options = {
  /** Shows the last answer until the next one is there: for what is typed, and for pages of a list. */
  readonly keepsLast?: boolean;
  readonly isEnabled?: boolean;
};

/** How a call is read; for useQuery, useQueries and prefetching alike. */
export const readOf = <Name extends CallName>(
  name: Name,
  input: InputFor<Name>,
  { keepsLast = false, isEnabled = true }: Options = {},
) => ({
  queryKey: keyOf(name, input),
  queryFn: (): Promise<OutputFor<Name>> => send(name, input),
  enabled: isEnabled,
  ...(keepsLast && { placeholderData: keepPreviousData }),
});

/** Reads a call and keeps its answer fresh. */
export const useCall = <Name extends CallName>(
  name: Name,
  input: InputFor<Name>,
  options?: Options,
): UseQueryResult<OutputFor<Name>> => useQuery(readOf(name, input, options));

/** Writes by a call. The status line tells how it went; what it changed is read again through the event. */
export const useWrite = <Name extends CallName>(
  name: Name,
): UseMutationResult<OutputFor<Name>, Error, InputFor<Name>> =>
  useMutation({
    mutationKey: [name],
    mutationFn: (input: InputFor<Name>) => send(name, input),
  });
