import type { Client } from "../../main/domain/client.ts";
import type { ClientId } from "../../main/domain/ids.ts";

export type ClientGroup<Row> = {
  readonly client: Pick<Client, "id" | "name">;
  readonly rows: readonly Row[];
};

/** Rows under their clients, clients by name; rows keep their order. */
export const byClient = <Row extends { readonly clientId: ClientId }>(
  rows: readonly Row[],
  clients: readonly Client[],
  language: string,
): readonly ClientGroup<Row>[] => {
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return [...Map.groupBy(rows, ({ clientId }) => clientId)]
    .map(([id, group]) => ({
      client: { id, name: names.get(id) ?? "" },
      rows: group,
    }))
    .toSorted((one, other) =>
      one.client.name.localeCompare(other.client.name, language),
    );
};
