import type { Migration } from "./migration.ts";

/**
 * The first shape of the store: a table for every noun. References are deferred to the end of the transaction, so
 * that a fact and its printed claim, or an undo, may come in any order. `json` in a name: text that holds JSON.
 */
export const first: Migration = {
  version: 1,
  name: "first",
  up: (db) => {
    db.exec(TABLES);
    db.exec(HISTORY);
    db.exec(SEARCH);
  },
};

const TABLES = `
CREATE TABLE file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  type TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author TEXT,
  published_on TEXT,
  read_on TEXT,
  address TEXT,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  edition_json TEXT,
  licence TEXT,
  reliability TEXT NOT NULL CHECK (reliability IN ('A','B','C','D','E','F')),
  reliability_history_json TEXT NOT NULL,
  copy TEXT REFERENCES file (sha256) DEFERRABLE INITIALLY DEFERRED,
  withdrawn_json TEXT,
  starter INTEGER
) STRICT;

CREATE TABLE subject (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name_de TEXT,
  name_en TEXT,
  aliases_json TEXT NOT NULL,
  part_of TEXT REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
  variant TEXT,
  starter INTEGER,
  CHECK (name_de IS NOT NULL OR name_en IS NOT NULL)
) STRICT;
CREATE INDEX subject_part_of ON subject (part_of);

CREATE TABLE attribute (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name_json TEXT NOT NULL,
  short_name_json TEXT,
  column_note_json TEXT,
  quantity TEXT NOT NULL,
  unit TEXT,
  is_change INTEGER,
  review_days INTEGER,
  starter INTEGER
) STRICT;

CREATE TABLE topic (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name_json TEXT NOT NULL,
  position INTEGER NOT NULL,
  starter INTEGER
) STRICT;

CREATE TABLE fact (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  statement_de TEXT,
  statement_en TEXT,
  attribute_id TEXT NOT NULL REFERENCES attribute (id) DEFERRABLE INITIALLY DEFERRED,
  topic_id TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
  nature TEXT NOT NULL CHECK (nature IN ('fact','forecast','assumption','judgement')),
  likelihood TEXT,
  confidence TEXT,
  confidence_reason_json TEXT,
  reasons_json TEXT,
  checked_on TEXT,
  printed_claim_id TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  superseded_by TEXT REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
  withdrawn_at TEXT,
  starter INTEGER,
  CHECK (statement_de IS NOT NULL OR statement_en IS NOT NULL)
) STRICT;
-- All that stand, counted and listed without a look at the rows.
CREATE INDEX fact_standing ON fact (seq) WHERE withdrawn_at IS NULL AND superseded_by IS NULL;
CREATE INDEX fact_attribute ON fact (attribute_id);
CREATE INDEX fact_topic ON fact (topic_id);
CREATE INDEX fact_printed_claim ON fact (printed_claim_id);
CREATE INDEX fact_superseded_by ON fact (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TABLE fact_subject (
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  subject_id TEXT NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (fact_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_subject_subject ON fact_subject (subject_id, fact_id);

CREATE TABLE fact_basis (
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  basis_id TEXT NOT NULL REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (fact_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_basis_basis ON fact_basis (basis_id);

CREATE TABLE claim (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  fact_id TEXT NOT NULL REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  printed TEXT NOT NULL,
  reading_json TEXT NOT NULL,
  unit TEXT,
  condition_json TEXT NOT NULL,
  wording_json TEXT,
  as_of TEXT,
  place_json TEXT,
  quotation TEXT,
  credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
  standing TEXT NOT NULL CHECK (standing IN ('open','superseded','setAside')),
  superseded_by TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  set_aside_reason_json TEXT,
  starter INTEGER,
  CHECK ((standing = 'superseded') = (superseded_by IS NOT NULL)),
  CHECK ((standing = 'setAside') = (set_aside_reason_json IS NOT NULL))
) STRICT;
CREATE INDEX claim_fact ON claim (fact_id);
CREATE INDEX claim_source ON claim (source_id);
CREATE INDEX claim_superseded_by ON claim (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TABLE client (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  place TEXT,
  industry_json TEXT,
  languages_json TEXT NOT NULL,
  contacts_json TEXT NOT NULL,
  logo TEXT REFERENCES file (sha256) DEFERRABLE INITIALLY DEFERRED,
  theme_id TEXT,
  confidentiality_json TEXT,
  profile_json TEXT NOT NULL,
  archived_at TEXT,
  sample INTEGER
) STRICT;

CREATE TABLE note (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  dated_on TEXT NOT NULL,
  released INTEGER NOT NULL CHECK (released IN (0, 1)),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  tags_json TEXT NOT NULL,
  revision INTEGER NOT NULL,
  sample INTEGER
) STRICT;
CREATE INDEX note_client ON note (client_id, dated_on);

CREATE TABLE follow_up (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  client_id TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  note_id TEXT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_at TEXT,
  sample INTEGER
) STRICT;
CREATE INDEX follow_up_client ON follow_up (client_id);
CREATE INDEX follow_up_note ON follow_up (note_id);
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_at IS NULL;

CREATE TABLE theme (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  theme_json TEXT NOT NULL
) STRICT;

CREATE TABLE template (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  name_json TEXT NOT NULL,
  title_json TEXT NOT NULL,
  subtitle_json TEXT,
  kind_json TEXT,
  theme_id TEXT NOT NULL,
  blocks_json TEXT NOT NULL,
  starter INTEGER
) STRICT;

CREATE TABLE briefing (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  title_json TEXT NOT NULL,
  subtitle_json TEXT,
  kind_json TEXT,
  languages_json TEXT NOT NULL,
  template_id TEXT,
  theme_id TEXT NOT NULL,
  blocks_json TEXT NOT NULL,
  wording_json TEXT NOT NULL,
  sample INTEGER
) STRICT;
CREATE INDEX briefing_client ON briefing (client_id);

CREATE TABLE proposal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  copy TEXT NOT NULL REFERENCES file (sha256) DEFERRABLE INITIALLY DEFERRED,
  passage TEXT NOT NULL,
  fact_json TEXT,
  claim_json TEXT,
  decision TEXT NOT NULL CHECK (decision IN ('open','taken','changed','dropped'))
) STRICT;

CREATE TABLE handout (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  client_id TEXT NOT NULL,
  briefing_id TEXT,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  pages INTEGER NOT NULL,
  pdf TEXT NOT NULL REFERENCES file (sha256),
  frozen TEXT NOT NULL REFERENCES file (sha256),
  sample INTEGER,
  UNIQUE (client_id, number)
) STRICT;
CREATE TABLE handout_fact (
  handout_id TEXT NOT NULL REFERENCES handout (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  fact_id TEXT NOT NULL,
  claim_id TEXT,
  PRIMARY KEY (handout_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX handout_fact_fact ON handout_fact (fact_id, handout_id);
-- What was handed over is never changed; only the sample's may go with the sample.
CREATE TRIGGER handout_never_changes BEFORE UPDATE ON handout
  BEGIN SELECT RAISE(ABORT, 'a handout never changes'); END;
CREATE TRIGGER handout_stays BEFORE DELETE ON handout WHEN OLD.sample IS NULL
  BEGIN SELECT RAISE(ABORT, 'a handout stays'); END;

CREATE TABLE view (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query_json TEXT NOT NULL
) STRICT;

CREATE TABLE rate (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  from_currency TEXT NOT NULL,
  to_currency TEXT NOT NULL,
  value REAL NOT NULL CHECK (value > 0),
  on_date TEXT NOT NULL,
  source_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE settings (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id = 'settings'),
  settings_json TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;
`;

const HISTORY = `
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  window TEXT NOT NULL,
  verb TEXT NOT NULL,
  why TEXT,
  undoes INTEGER REFERENCES change (seq),
  redoes INTEGER REFERENCES change (seq)
) STRICT;
CREATE INDEX change_window ON change (window, seq);
CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_redoes ON change (redoes) WHERE redoes IS NOT NULL;

CREATE TABLE change_row (
  change_seq INTEGER NOT NULL REFERENCES change (seq),
  position INTEGER NOT NULL,
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The fact of a claim: its history is the fact's.
  owner_id TEXT,
  before_json TEXT,
  after_json TEXT,
  PRIMARY KEY (change_seq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_record ON change_row (noun, id, change_seq);
CREATE INDEX change_row_owner ON change_row (owner_id, change_seq) WHERE owner_id IS NOT NULL;
`;

/** Rows are named by fact.seq. Contentless: the texts stand in the tables already. Filled by store/fact-text.ts. */
const SEARCH = `
CREATE VIRTUAL TABLE fact_text USING fts5 (
  names, attribute, statement, claims, standing,
  content='', contentless_delete=1, prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2"
);
`;
