// Constraints and indexes of an Attest graph. Runs again and again without changing anything.
// Community Edition knows uniqueness alone; that a property exists is kept by the server and by the integrity checks.
// @repeatable

// ── Identity: one node for an id ─────────────────────────────────────────────────────────────────────────────
CREATE CONSTRAINT entity_id          IF NOT EXISTS FOR (entity:Entity)     REQUIRE entity.entityId  IS UNIQUE;
CREATE CONSTRAINT tombstone_id       IF NOT EXISTS FOR (gone:Tombstone)    REQUIRE gone.entityId    IS UNIQUE;
CREATE CONSTRAINT claim_id           IF NOT EXISTS FOR (claim:Claim)       REQUIRE claim.claimId    IS UNIQUE;
CREATE CONSTRAINT document_id        IF NOT EXISTS FOR (doc:Document)      REQUIRE doc.documentId   IS UNIQUE;
CREATE CONSTRAINT relation_type_name IF NOT EXISTS FOR (type:RelationType) REQUIRE type.name        IS UNIQUE;
CREATE CONSTRAINT entity_kind_name   IF NOT EXISTS FOR (kind:EntityKind)   REQUIRE kind.name        IS UNIQUE;
CREATE CONSTRAINT seed_run_id        IF NOT EXISTS FOR (run:SeedRun)       REQUIRE run.seedRunId    IS UNIQUE;
CREATE CONSTRAINT integrity_run_id   IF NOT EXISTS FOR (run:IntegrityRun)  REQUIRE run.integrityRunId IS UNIQUE;

// ── Looking up ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE INDEX claim_link          IF NOT EXISTS FOR (claim:Claim)   ON (claim.linkId);
CREATE INDEX entity_display_name IF NOT EXISTS FOR (entity:Entity) ON (entity.displayName);
CREATE INDEX entity_link_degree  IF NOT EXISTS FOR (entity:Entity) ON (entity.linkDegree);
CREATE INDEX entity_occurrence   IF NOT EXISTS FOR (entity:Entity) ON (entity.occurrenceStatus);
CREATE INDEX document_sha256     IF NOT EXISTS FOR (doc:Document)  ON (doc.sha256);
CREATE INDEX seed_run_name       IF NOT EXISTS FOR (run:SeedRun)   ON (run.name);

// ── Searching ────────────────────────────────────────────────────────────────────────────────────────────────
// No stop words: “of” is a word of “Secretary of War”. Folding is ours, of names when they are stored (searchKey), of
// quotes when they are searched.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.searchKey]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX claim_quotes IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.quote]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
