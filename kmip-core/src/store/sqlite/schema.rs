//! Tables of the newest schema, and every statement over them.

/// "KSTD": marks a SQLite file as a store of this library.
pub(super) const APPLICATION_ID: i32 = 0x4b53_5444;

/// Newest schema version that this library reads and writes.
pub(super) const SCHEMA_VERSION: u32 = 1;

pub(super) const READ: &str = "SELECT sequence, version, material_generation, attributes, material \
     FROM record WHERE scope = ?1 AND id = ?2";

pub(super) const HIT: &str = "SELECT sequence, id, version, material_generation, entries, \
     attributes, material IS NOT NULL, NULL FROM record WHERE sequence = ?1";

pub(super) const HIT_WITH_MATERIAL: &str = "SELECT sequence, id, version, material_generation, \
     entries, attributes, material IS NOT NULL, material FROM record WHERE sequence = ?1";

pub(super) const LIST_SCOPE: &str =
    "SELECT sequence FROM record WHERE scope = ?1 ORDER BY sequence DESC";

pub(super) const LIST_EQUAL: &str = "SELECT sequence FROM entry \
     WHERE scope = ?1 AND attribute = ?2 AND value = ?3 ORDER BY sequence DESC";

pub(super) const LIST_RANGE: &str = "SELECT sequence FROM entry \
     WHERE scope = ?1 AND attribute = ?2 AND value BETWEEN ?3 AND ?4";

pub(super) const COUNT_EQUAL: &str = "SELECT count(*) FROM (SELECT 1 FROM entry \
     WHERE scope = ?1 AND attribute = ?2 AND value = ?3 LIMIT ?4)";

pub(super) const COUNT_RANGE: &str = "SELECT count(*) FROM (SELECT 1 FROM entry \
     WHERE scope = ?1 AND attribute = ?2 AND value BETWEEN ?3 AND ?4 LIMIT ?5)";

pub(super) const META: &str = "SELECT value FROM meta WHERE key = ?1";

pub(super) const META_FROM: &str = "SELECT key, value FROM meta WHERE key >= ?1 ORDER BY key";

pub(super) const COUNTER: &str =
    "SELECT value FROM counter WHERE scope = ?1 AND id = ?2 AND name = ?3";

pub(super) const AUDIT_AFTER: &str =
    "SELECT number, node, bytes FROM audit WHERE number > ?1 ORDER BY number";

pub(super) const STORE_VERSION: &str = "SELECT version FROM state";

pub(super) const STATE: &str = "SELECT version, sequence, audit FROM state";

pub(super) const SET_STATE: &str = "UPDATE state SET version = ?1, sequence = ?2, audit = ?3";

pub(super) const FIND: &str = "SELECT sequence, version, entries, material IS NOT NULL FROM record \
     WHERE scope = ?1 AND id = ?2";

pub(super) const HOLDER: &str = "SELECT sequence FROM entry WHERE scope = ?1 AND attribute = ?2 \
     AND value = ?3 AND is_unique = 1 LIMIT 1";

pub(super) const HOLDER_ID: &str = "SELECT record.id FROM entry \
     JOIN record ON record.sequence = entry.sequence \
     WHERE entry.scope = ?1 AND entry.attribute = ?2 AND entry.value = ?3 \
     AND entry.is_unique = 1 LIMIT 1";

pub(super) const INSERT_RECORD: &str = "INSERT INTO record(sequence, scope, id, version, \
     material_generation, entries, attributes, material) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

pub(super) const UPDATE_RECORD: &str = "UPDATE record SET version = ?2, material_generation = ?3, \
     entries = ?4, attributes = ?5, material = ?6 WHERE sequence = ?1";

pub(super) const UPDATE_KEEPING_MATERIAL: &str = "UPDATE record SET version = ?2, \
     material_generation = ?3, entries = ?4, attributes = ?5 WHERE sequence = ?1";

pub(super) const DELETE_RECORD: &str = "DELETE FROM record WHERE sequence = ?1";

pub(super) const INSERT_ENTRY: &str =
    "INSERT INTO entry(scope, attribute, value, sequence, is_unique) VALUES(?1, ?2, ?3, ?4, ?5)";

pub(super) const DELETE_ENTRY: &str = "DELETE FROM entry WHERE scope = ?1 AND attribute = ?2 \
     AND value = ?3 AND sequence = ?4";

pub(super) const SET_COUNTER: &str = "INSERT INTO counter(scope, id, name, value) VALUES(?1, ?2, ?3, ?4) \
     ON CONFLICT(scope, id, name) DO UPDATE SET value = excluded.value";

pub(super) const DELETE_COUNTER: &str =
    "DELETE FROM counter WHERE scope = ?1 AND id = ?2 AND name = ?3";

pub(super) const DELETE_COUNTERS_OF: &str = "DELETE FROM counter WHERE scope = ?1 AND id = ?2";

pub(super) const SET_META: &str = "INSERT INTO meta(key, value) VALUES(?1, ?2) \
     ON CONFLICT(key) DO UPDATE SET value = excluded.value";

pub(super) const DELETE_META: &str = "DELETE FROM meta WHERE key = ?1";

pub(super) const INSERT_AUDIT: &str = "INSERT INTO audit(number, node, bytes) VALUES(?1, ?2, ?3)";
