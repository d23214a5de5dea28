//! A name may come from a request of anybody, so one without a login must leave nothing behind.

use super::{Platform, Store, login, process};
use crate::error::{ErrorKind, LoginProblem};

#[tokio::test]
async fn a_thousand_names_without_a_login_leave_nothing() {
    for store in [None, Some(Store::default())] {
        let platform = Platform::new();
        let tokens = process(&platform, store.as_ref());
        for n in 0..1000 {
            let error = tokens.logins.get(&format!("ou_{n}").into()).await.unwrap_err();
            assert!(
                matches!(&error, ErrorKind::Login(login) if matches!(login.problem, LoginProblem::Unknown)),
                "{error}"
            );
        }
        assert_eq!((tokens.logins.count(), platform.count()), (0, 0));
        assert_eq!(store.map_or(0, |store| store.claims()), 0);
    }
}

#[tokio::test]
async fn a_name_is_kept_as_long_as_its_login() {
    let (platform, store) = (Platform::new(), Store::default());
    let tokens = process(&platform, Some(&store));
    tokens.logins.log_in("ou_1", login("u-1", "r-1", 7200)).await;
    assert_eq!(tokens.logins.count(), 1);
    tokens.logins.log_out("ou_1").await.unwrap();
    assert_eq!(tokens.logins.count(), 0);
}
