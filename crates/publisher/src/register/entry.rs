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
    /// Reads a row of the kind `registered` that stands under `label`.
    pub fn read(row: &Row, registered: Kind, label: &str) -> Result<Self, RowFault> {
        let needed = |column: &'static str| match row.text(column) {
            text if text.is_empty() => Err(RowFault::EmptyCell(column)),
            text => Ok(text),
        };
        let name = needed("actuele_naam_oko")?;
        let bare = BareName::of(&name);
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
