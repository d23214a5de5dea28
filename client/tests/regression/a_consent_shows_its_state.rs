//! Whoever knows the state of a consent can finish it in the user's place, so no log may get it.

use feishu_client::Client;

#[test]
fn debug_shows_neither_state_nor_address_nor_verifier() {
    let client = Client::builder("cli_1", "s").build().unwrap();
    let consent = client
        .oauth()
        .consent("https://example.com/cb", &["offline_access"])
        .unwrap();
    for shown in [format!("{consent:?}"), format!("{consent:#?}")] {
        assert!(
            !shown.contains(&consent.state)
                && !shown.contains("https://")
                && !shown.contains(consent.verifier.expose()),
            "{shown}"
        );
    }
}
