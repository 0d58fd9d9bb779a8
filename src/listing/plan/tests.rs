use super::*;

/// What is in the page after these events: the positions drawn by block, and how many blocks show.
fn after(events: &[Event], count: usize) -> (Plan, Vec<Range<usize>>, usize) {
    let mut plan = Plan::default();
    let (mut drawn, mut shown) = (vec![0..0; BLOCKS], 1);
    for &event in events {
        let step = plan.take(event, count);
        match step.fill {
            Fill::Nothing => {}
            Fill::First(positions, _) => drawn[0] = positions,
            Fill::Blocks(blocks) => {
                for block in blocks {
                    drawn[block] = positions(block);
                }
            }
        }
        shown = step.shown.unwrap_or(shown);
    }
    (plan, drawn, shown)
}

/// Breathes until nothing follows, and says how often.
fn breaths(plan: &mut Plan, count: usize) -> usize {
    (1..)
        .find(|_| !plan.take(Event::Breath, count).goes_on)
        .unwrap()
}

#[test]
fn a_keystroke_draws_what_the_screen_shows_and_nothing_else() {
    let mut plan = Plan::default();
    let step = plan.take(Event::Found(4), 600);
    assert_eq!(step.fill, Fill::First(0..4, Extent::Whole));
    assert_eq!(
        (step.stale, step.shown, step.goes_on),
        (Some(true), None, false)
    );
    assert_eq!(
        plan.take(Event::Found(99), 600).fill,
        Fill::First(0..6, Extent::Whole)
    );
    assert_eq!(plan.take(Event::Breath, 600), Step::default());
}

#[test]
fn a_pause_brings_all_of_a_short_list_block_by_block() {
    for (count, blocks) in [
        (0, 1),
        (1, 1),
        (6, 1),
        (7, 2),
        (28, 2),
        (29, 3),
        (600, BLOCKS),
    ] {
        let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], count);
        let mut shown = 0;
        loop {
            let step = plan.take(Event::Breath, count);
            shown = step.shown.unwrap_or(shown);
            if !step.goes_on {
                break;
            }
        }
        assert_eq!(shown, blocks, "{count}");
        assert_eq!(plan.phase, Phase::Still);
    }
    assert!(positions(BLOCKS - 1).end >= WHOLE);
}

#[test]
fn a_long_list_is_there_around_the_screen() {
    let events = [Event::Found(6), Event::Paused, Event::Breath];
    let (mut plan, drawn, shown) = after(&events, 9000);
    assert_eq!((drawn[0].clone(), shown), (0..CARDS, 1));
    assert_eq!(plan.take(Event::Scrolled(5), 9000), Step::default());
    let step = plan.take(Event::Scrolled(57), 9000);
    assert_eq!(step.fill, Fill::First(40..80, Extent::Snippet));
    assert_eq!(step.space, Some(Space::Around(40)));
    let end = plan.take(Event::Scrolled(8999), 9000);
    assert_eq!(end.fill, Fill::First(8960..9000, Extent::Snippet));
}

#[test]
fn the_way_back_reaches_a_complaint_at_once() {
    let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], 100);
    assert_eq!(plan.take(Event::Reach(3), 100), Step::default());
    let step = plan.take(Event::Reach(50), 100);
    assert_eq!((step.fill, step.shown), (Fill::Blocks(0..4), Some(4)));
    assert!(positions(3).contains(&50) && step.goes_on);
    assert_eq!(breaths(&mut plan, 100), 3);
    let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], 9000);
    plan.take(Event::Reach(500), 9000);
    // The breath that the pause has asked for stays where the reader is.
    let step = plan.take(Event::Breath, 9000);
    assert_eq!(step.fill, Fill::First(490..530, Extent::Snippet));
}

#[test]
fn paper_gets_everything_up_to_a_limit_and_then_the_screen_its_part() {
    let (plan, drawn, shown) = after(&[Event::Found(6), Event::PrintBegins], 50);
    assert_eq!((drawn[2].clone(), shown), (28..50, 3));
    assert!(!plan.follows(9000));
    let mut long = Plan::default();
    long.take(Event::Scrolled(100), 9000);
    let step = long.take(Event::PrintBegins, 9000);
    assert_eq!(step.fill, Fill::First(0..WHOLE, Extent::Whole));
    assert_eq!(long.take(Event::Scrolled(300), 9000), Step::default());
    let step = long.take(Event::PrintEnds, 9000);
    assert_eq!(step.fill, Fill::First(90..130, Extent::Snippet));
    assert!(long.follows(9000) && !long.follows(600));
}
