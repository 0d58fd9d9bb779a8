//! Which category goes on from which one of the year before.

use crate::error::PublishError;
use dataset::{Category, CategoryId, Lineage, Report};

/// Says of each category what it follows in the year before. What was decided stands; a category with
/// the id of an older one follows that, unless another one was decided to; anything else is new.
///
/// # Errors
/// When one was decided to follow a category that the year before doesn't have.
pub fn fill(categories: &mut [Category], before: &Report) -> Result<(), PublishError> {
    let decided: Vec<_> = categories
        .iter()
        .filter_map(|category| match &category.lineage {
            Some(Lineage::Follows(older)) => Some(older.clone()),
            _ => None,
        })
        .collect();
    let older = |id: &CategoryId| before.categories.iter().any(|category| category.id == *id);
    if let Some(unknown) = decided.iter().find(|id| !older(id)) {
        return Err(PublishError::UnknownCategory {
            year: before.year,
            category: unknown.to_string(),
        });
    }
    for category in categories {
        if category.lineage.is_none() {
            let goes_on = older(&category.id) && !decided.contains(&category.id);
            category.lineage = Some(if goes_on {
                Lineage::Follows(category.id.clone())
            } else {
                Lineage::New
            });
        }
    }
    Ok(())
}
