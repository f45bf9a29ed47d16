import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";

export const createJobCalls = ({ jobs }: Context): HandlersOf<"jobs"> => ({
  cancel: ({ job }) => {
    jobs.cancel(job);
    return null;
  },
});
