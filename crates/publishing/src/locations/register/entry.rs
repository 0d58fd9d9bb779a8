//! One registration of the organisation.

use super::cells;
use super::error::RowFault;
use super::name::{BareName, key};
use super::table::Row;
use dataset::{Kind, Registration};

/// A registration in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The registration's number.
    pub id: String,
    /// The kind of care. The register keeps playgroups as day care; where the name says POV, it is
    /// one.
    pub kind: Kind,
    /// The name as printed.
    pub name: String,
    /// The name taken apart.
    pub bare: BareName,
    /// Street and number.
    pub address: String,
    /// The postcode.
    pub postcode: Option<String>,
    /// The town.
    pub town: String,
    /// The number of child places.
    pub places: Option<u32>,
    /// The day of registration.
    pub since: Option<String>,
    /// The report's label for the entity it is registered under.
    pub label: String,
}

impl Entry {
    /// Reads a row of the kind `registered` that stands under a label of the organisation.
    pub fn read(
        row: &Row,
        registered: Kind,
        label: &str,
        organisation: &str,
    ) -> Result<Self, RowFault> {
        let needed = |column: &'static str| match row.text(column) {
            text if text.is_empty() => Err(RowFault::EmptyCell(column)),
            text => Ok(text),
        };
        let name = needed("actuele_naam_oko")?;
        let bare = BareName::of(&name, organisation);
        needed("opvanglocatie_woonplaats")?;
        Ok(Self {
            id: needed("lrk_id")?,
            kind: match (registered, bare.kind) {
                (Kind::Kdv, Some(Kind::Pov)) => Kind::Pov,
                (registered, _) => registered,
            },
            bare,
            name,
            address: needed("opvanglocatie_adres")?,
            postcode: cells::postcode(row.cell("opvanglocatie_postcode")),
            town: cells::town(row.cell("opvanglocatie_woonplaats")).into_owned(),
            places: places(row.text("aantal_kindplaatsen"))?,
            since: cells::day(row.cell("inschrijfdatum")),
            label: label.to_owned(),
        })
    }

    /// The name as it is published.
    pub fn display(&self) -> String {
        self.bare.display(self.kind)
    }

    /// What two registrations at one address have in common.
    pub fn address_key(&self) -> (String, String) {
        (key(&self.town), key(&self.address))
    }

    /// Whether the kind is one that a location of the kind given can have. Where the register says
    /// day care and its name says nothing, it may be a playgroup.
    pub fn has_kind(&self, kind: Kind) -> bool {
        let unnamed = self.kind == Kind::Kdv && self.bare.kind.is_none();
        self.kind == kind || (kind == Kind::Pov && unnamed)
    }

    /// As it is published as one of several that fit.
    pub fn candidate(&self) -> Registration {
        Registration {
            register_id: self.id.clone(),
            kind: self.kind,
            name: self.name.clone(),
            address: self.address.clone(),
            town: self.town.clone(),
            places: self.places,
        }
    }
}

fn places(text: String) -> Result<Option<u32>, RowFault> {
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse() {
        Ok(places) => Ok(Some(places)),
        Err(_) => Err(RowFault::Places(text)),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A registration of day care; tests change what they need.
    pub fn entry(id: &str, name: &str, address: &str, town: &str) -> Entry {
        Entry {
            id: id.to_owned(),
            kind: Kind::Kdv,
            name: name.to_owned(),
            bare: BareName::of(name, "Zon"),
            address: address.to_owned(),
            postcode: None,
            town: town.to_owned(),
            places: Some(16),
            since: None,
            label: "Zon B.V.".to_owned(),
        }
    }

    #[test]
    fn day_care_without_a_kind_in_its_name_may_be_a_playgroup() {
        let day_care = entry("1", "KDV Eik", "Laan 1", "Zuid");
        let unnamed = entry("2", "Eik", "Laan 1", "Zuid");
        let playgroup = Entry {
            kind: Kind::Pov,
            ..entry("3", "POV Eik", "Laan 1", "Zuid")
        };
        let kinds = [Kind::Kdv, Kind::Bso, Kind::Pov];
        for (entry, expected) in [
            (day_care, [true, false, false]),
            (unnamed, [true, false, true]),
            (playgroup, [false, false, true]),
        ] {
            assert_eq!(
                kinds.map(|kind| entry.has_kind(kind)),
                expected,
                "{}",
                entry.name
            );
        }
    }
}
