//! The values of the browser's JSON parser as types of the dataset.
//!
//! `serde-wasm-bindgen` does the same and says what is wrong where. Nobody shows that here, and with the
//! formatting of every kind of value that it brings along the search downloads 15.8 kB more, compressed,
//! the comparison 9.5 and all complaints 6.4 (`bench/README.md`).

mod variant;

use js_sys::{Array, Object, Reflect};
use serde::de::{
    DeserializeOwned, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::{Deserializer, forward_to_deserialize_any};
use std::fmt::{self, Display};
use variant::{Variant, variant_name};
use wasm_bindgen::JsValue;

/// A value isn't of the type that it should be.
#[derive(Debug)]
pub struct Malformed;

impl Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value is not of the type that it should be")
    }
}

impl std::error::Error for Malformed {}

impl serde::de::Error for Malformed {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// Reads a value as a type.
///
/// # Errors
/// When it isn't of that type.
pub fn from_value<T: DeserializeOwned>(value: JsValue) -> Result<T, Malformed> {
    T::deserialize(Value(value))
}

/// A value that [`from_value`] reads. Types say what they want; what JSON lacks isn't offered.
struct Value(JsValue);

impl Value {
    fn text(&self) -> Result<String, Malformed> {
        self.0.as_string().ok_or(Malformed)
    }

    /// Whole numbers as such: types for them take no others.
    fn number<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Malformed> {
        let number = self.0.as_f64().ok_or(Malformed)?;
        let whole = number as i64;
        if whole as f64 == number {
            visitor.visit_i64(whole)
        } else {
            visitor.visit_f64(number)
        }
    }
}

/// All kinds of numbers are read alike.
macro_rules! numbers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
            self.number(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Value {
    type Error = Malformed;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Malformed> {
        Err(Malformed)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        visitor.visit_bool(self.0.as_bool().ok_or(Malformed)?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        if self.0.is_null() || self.0.is_undefined() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        let items = list(self.0)?;
        visitor.visit_seq(Items { items, next: 0 })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        let object = object(self.0)?;
        visitor.visit_map(Members {
            names: Object::keys(&object),
            object,
            next: 0,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        visitor.visit_map(Fields {
            object: object(self.0)?,
            rest: fields.iter(),
            value: JsValue::UNDEFINED,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        let name = match self.0.as_string() {
            Some(name) => return visitor.visit_enum(variant_name(name)),
            // With a value: an object of which it is the one member.
            None => Object::keys(&object(self.0.clone())?).get(0),
        };
        let value = Self(member(&object(self.0)?, &name)?);
        let name = Self(name).text()?;
        visitor.visit_enum(Variant { name, value })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}

fn list(value: JsValue) -> Result<Array, Malformed> {
    if Array::is_array(&value) {
        Ok(value.into())
    } else {
        Err(Malformed)
    }
}

fn object(value: JsValue) -> Result<Object, Malformed> {
    if value.is_object() {
        Ok(value.into())
    } else {
        Err(Malformed)
    }
}

/// The items of a list.
struct Items {
    items: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Malformed;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Malformed> {
        if self.next == self.items.length() {
            return Ok(None);
        }
        let item = self.items.get(self.next);
        self.next += 1;
        seed.deserialize(Value(item)).map(Some)
    }
}

/// The members of an object whose names are data.
struct Members {
    object: Object,
    names: Array,
    next: u32,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Malformed;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Malformed> {
        if self.next == self.names.length() {
            return Ok(None);
        }
        seed.deserialize(Value(self.names.get(self.next))).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Malformed> {
        let name = self.names.get(self.next);
        self.next += 1;
        seed.deserialize(Value(member(&self.object, &name)?))
    }
}

/// The members of an object that a type asks for; others are never looked at.
struct Fields {
    object: Object,
    rest: std::slice::Iter<'static, &'static str>,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Malformed;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Malformed> {
        for name in self.rest.by_ref() {
            self.value = member(&self.object, &JsValue::from_str(name))?;
            // Absent: the type knows whether it can do without.
            if !self.value.is_undefined() {
                let name: serde::de::value::StrDeserializer<'_, Malformed> =
                    name.into_deserializer();
                return seed.deserialize(name).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Malformed> {
        seed.deserialize(Value(self.value.clone()))
    }
}

fn member(object: &Object, name: &JsValue) -> Result<JsValue, Malformed> {
    Reflect::get(object, name).map_err(|_| Malformed)
}
