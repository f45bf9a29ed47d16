import { z } from "zod";

// Imported before any schema is made: zod otherwise tries to compile them with eval, which the page's policy forbids.
z.config({ jitless: true });
