//! Variants of enums: a name, or an object whose one member has the name and holds the value.

use super::{Malformed, Value};
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, VariantAccess, Visitor};

/// A variant without a value.
pub(super) fn variant_name(name: String) -> StringDeserializer<Malformed> {
    name.into_deserializer()
}

/// A variant with a value.
pub(super) struct Variant {
    pub name: String,
    pub value: Value,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Malformed;
    type Variant = Value;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Value), Malformed> {
        Ok((seed.deserialize(variant_name(self.name))?, self.value))
    }
}

impl<'de> VariantAccess<'de> for Value {
    type Error = Malformed;

    fn unit_variant(self) -> Result<(), Malformed> {
        Err(Malformed)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Malformed> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Malformed> {
        Err(Malformed)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Malformed> {
        Err(Malformed)
    }
}
