import { dateSpan, type PartialDate } from "../../main/domain/dates.ts";

/** This moment, as it is stored. */
export const nowInstant = (): string => new Date().toISOString();

const pad = (value: number): string => String(value).padStart(2, "0");

/** The calendar day where the reader is. */
export const today = (now: Date = new Date()): PartialDate =>
  `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

/** Whole days from one date to another: from the last day the first can mean to the first day of the other. */
export const daysBetween = (from: PartialDate, to: PartialDate): number =>
  dateSpan(to)[0] - dateSpan(from)[1];
