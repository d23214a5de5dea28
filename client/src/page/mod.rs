//! Replies that come in pages, as streams.
//!
//! **In**: a call of a paged endpoint. **Out**: its pages, or the items on them, one after the other; the next page is asked for when the
//! stream is polled and not before. **What can fail**: any call; and a cursor that the platform repeats, which would go round for ever.

mod cursor;

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::Sending;
use crate::call::typed::Call;
use crate::endpoint::{Endpoint, Paged};
use crate::error::Error;
use crate::object::{Node, Scalar};
use cursor::Cursor;

impl<E: Endpoint> Call<E>
where
    E::Response: Node,
{
    /// The pages of the reply, each asked for when it is needed. An endpoint without paging has one.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list>.
    pub fn pages(self) -> Pages<E> {
        Pages {
            call: self,
            cursor: Cursor::default(),
            state: State::Waiting,
            left: usize::MAX,
        }
    }

    /// The items of the reply, over all pages.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, endpoint::Paged};
    /// # async fn example<E: Paged>(client: Client, request: E) -> Result<(), Error> {
    /// let mut items = client.send(request).items().page_size(50).limit(1000);
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<E>
    where
        E: Paged,
    {
        Items {
            pages: self.pages(),
            ready: VecDeque::new(),
            left: usize::MAX,
        }
    }
}

/// A stream of pages. See [`Call::pages`].
///
/// It ends after the last page, and after an error. [`into_request`](Self::into_request) then tells where it stopped. Dropped, it gives up the
/// page that is under way.
#[must_use = "a stream does nothing unless polled"]
pub struct Pages<E: Endpoint> {
    call: Call<E>,
    cursor: Cursor,
    state: State<E::Response>,
    left: usize,
}

enum State<T> {
    Waiting,
    Sending(Sending<T>),
    Done,
}

// Nothing here is ever pinned in place: the future inside is boxed.
impl<E: Endpoint> Unpin for Pages<E> {}

impl<E: Endpoint> Pages<E>
where
    E::Response: Node,
{
    /// Asks for so many items on a page, if the endpoint lets one ask.
    pub fn page_size(mut self, items: i64) -> Self {
        if let Some(name) = E::OPERATION.paging.and_then(|paging| paging.size) {
            cursor::set(&mut self.call.request, name, Scalar::Int(items));
        }
        self
    }

    /// Stops after so many pages.
    pub fn limit(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// The next page; `None` after the last one.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing: the page stays under way, and the next call waits for it.
    pub async fn next(&mut self) -> Option<Result<E::Response, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Response, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                // Also while a page is under way, whose call is dropped.
                _ if self.left == 0 => self.state = State::Done,
                State::Waiting => self.state = State::Sending(self.call.start()),
                State::Sending(page) => {
                    let result = ready!(Pin::new(page).poll(context));
                    self.left = self.left.saturating_sub(1);
                    let result = result.and_then(|page| {
                        let paging = E::OPERATION.paging.as_ref();
                        let more = self.cursor.advance(paging, &mut self.call.request, &page);
                        more.map(|more| (page, more))
                            .map_err(|kind| Error::coded::<E::Error>(E::OPERATION.id, kind))
                    });
                    let (result, more) = match result {
                        Ok((page, more)) => (Ok(page), more),
                        Err(error) => (Err(error), false),
                    };
                    self.state = if more { State::Waiting } else { State::Done };
                    return Poll::Ready(Some(result));
                }
            }
        }
    }

    /// The request for the page that would come next. After an error, sending it again goes on where the stream stopped.
    pub fn into_request(self) -> E {
        self.call.request
    }
}

/// A stream of items. See [`Call::items`].
///
/// It ends after the last item, and after an error. [`into_request`](Self::into_request) then tells where it stopped. Dropped, it gives up
/// the page that is under way.
#[must_use = "a stream does nothing unless polled"]
pub struct Items<E: Paged> {
    pages: Pages<E>,
    ready: VecDeque<E::Item>,
    left: usize,
}

impl<E: Paged> Unpin for Items<E> {}

impl<E: Paged> Items<E>
where
    E::Response: Node,
{
    /// Asks for so many items on a page, if the endpoint lets one ask.
    pub fn page_size(mut self, items: i64) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// Stops after so many items.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = items;
        self
    }

    /// The next item; `None` after the last one.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing: the page stays under way, and the next call waits for it.
    pub async fn next(&mut self) -> Option<Result<E::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    pub(crate) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Item, Error>>> {
        while self.left > 0 {
            if let Some(item) = self.ready.pop_front() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(mut page)) => self.ready.extend((E::TAKE_ITEMS.0)(&mut page)),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => break,
            }
        }
        Poll::Ready(None)
    }

    /// The request for the page after those that have come. After an error, when all items that came are handed out, sending it again
    /// goes on where the stream stopped; before that it passes over what is left of the page.
    pub fn into_request(self) -> E {
        self.pages.into_request()
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// Those of the first call that fails; items that came before it are lost. To keep them, use [`next`](Self::next) and, after an error,
    /// [`into_request`](Self::into_request).
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses the items that have come.
    pub async fn collect(mut self) -> Result<Vec<E::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<E: Endpoint> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &E::OPERATION.id)
            .finish_non_exhaustive()
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &E::OPERATION.id)
            .finish_non_exhaustive()
    }
}
