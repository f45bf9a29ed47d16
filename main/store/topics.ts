import type { Database } from "better-sqlite3";
import type { Topic } from "../domain/topic.ts";
import { fromJson, orNull, present, table } from "./table.ts";

type TopicRow = {
  readonly id: string;
  readonly name_json: string;
  readonly position: number;
  readonly starter: number | null;
};

const topicToRow = (topic: Topic): TopicRow => ({
  id: topic.id,
  name_json: JSON.stringify(topic.name),
  position: topic.position,
  starter: orNull(topic.starter),
});

const rowToTopic = (row: TopicRow): Topic =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    name: fromJson(row.name_json),
    position: row.position,
    ...present({ starter: row.starter }),
  }) as Topic;

const COLUMNS = ["id", "name_json", "position", "starter"] as const;

export const topics = (db: Database) =>
  table<Topic, TopicRow>(db, {
    name: "topic",
    columns: COLUMNS,
    order: "position, seq",
    toRow: topicToRow,
    fromRow: rowToTopic,
  });
