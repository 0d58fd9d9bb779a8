//! Where a parent stands.

/// Where a parent stands with a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Has not complained yet.
    NotYet,
    /// Has complained and waits for the answer.
    Filed,
    /// Has an answer and isn't content.
    Answered,
    /// Got no answer in time.
    NoAnswer,
    /// Can't reasonably be asked to complain to the organisation.
    CannotComplain,
    /// A child isn't safe now.
    Unsafe,
}

impl Step {
    /// Every step, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Unsafe,
        Self::NotYet,
        Self::Filed,
        Self::Answered,
        Self::NoAnswer,
        Self::CannotComplain,
    ];

    /// The name that addresses and the facts' file know, the same in every language.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotYet => "nog-niet",
            Self::Filed => "geklaagd",
            Self::Answered => "beantwoord",
            Self::NoAnswer => "geen-antwoord",
            Self::CannotComplain => "kan-niet",
            Self::Unsafe => "onveilig",
        }
    }

    /// The step with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.id() == id)
    }

    /// Whether dates follow from the day of the complaint.
    pub fn has_dates(self) -> bool {
        match self {
            Self::Filed | Self::Answered | Self::NoAnswer => true,
            Self::NotYet | Self::CannotComplain | Self::Unsafe => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_found_by_its_name() {
        for step in Step::ALL {
            assert_eq!(Step::from_id(step.id()), Some(step));
        }
        assert_eq!(Step::from_id("elders"), None);
    }
}
