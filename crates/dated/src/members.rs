//! The members of an object of JSON.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

/// The members of an object, not yet read: a geometry is read once, and a fault in one hides no other.
pub(crate) type Members<'a> = BTreeMap<String, &'a RawValue>;

/// A member that is a text.
pub(crate) fn text(members: &Members<'_>, name: &str) -> Option<String> {
    serde_json::from_str(members.get(name)?.get()).ok()
}

/// A member that is there and not null, not yet read.
pub(crate) fn raw<'a>(members: &Members<'a>, name: &str) -> Option<&'a RawValue> {
    members.get(name).copied().filter(|raw| raw.get() != "null")
}

/// A member that is there and not null.
pub(crate) fn value(members: &Members<'_>, name: &str) -> Option<Value> {
    let value: Value = serde_json::from_str(members.get(name)?.get()).ok()?;
    Some(value).filter(|value| !value.is_null())
}
