//! Wiki: spaces, nodes, members, settings, search.
//!
//! Feature `wiki-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("wiki/v2"))]

feishu_macros::project_version! {
    "wiki/v2";

    /// Searches the wiki pages that the user can see: POST /open-apis/wiki/v2/nodes/search
    node().search(SearchNode);

    /// Creates a wiki space: POST /open-apis/wiki/v2/spaces
    space().create(CreateSpace);
    /// Gets one wiki space by its id: GET /open-apis/wiki/v2/spaces/:space_id
    space().get(GetSpace);
    /// Gets one wiki page by its own token or that of its document: GET /open-apis/wiki/v2/spaces/get_node
    space().get_node(GetNodeSpace);
    /// Lists the wiki spaces that the caller can open: GET /open-apis/wiki/v2/spaces
    space().list(ListSpace);

    /// Adds a member or an administrator to a wiki space: POST /open-apis/wiki/v2/spaces/:space_id/members
    space_member().create(CreateSpaceMember);
    /// Removes a member or an administrator from a wiki space: DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id
    space_member().delete(DeleteSpaceMember);
    /// Lists the members and administrators of a wiki space: GET /open-apis/wiki/v2/spaces/:space_id/members
    space_member().list(ListSpaceMember);

    /// Copies a wiki page to another place in the wiki: POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy
    space_node().copy(CopySpaceNode);
    /// Creates a page or a shortcut to a page in a wiki space: POST /open-apis/wiki/v2/spaces/:space_id/nodes
    space_node().create(CreateSpaceNode);
    /// Lists the pages below a page or at the top of a wiki space: GET /open-apis/wiki/v2/spaces/:space_id/nodes
    space_node().list(ListSpaceNode);
    /// Moves a page with those below it to another place in the wiki: POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move
    space_node().r#move(MoveSpaceNode);
    /// Starts moving a document from the drive into a wiki space: POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki
    space_node().move_docs_to_wiki(MoveDocsToWikiSpaceNode);
    /// Changes the title of a wiki page: POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title
    space_node().update_title(UpdateTitleSpaceNode);

    /// Changes who may create top-level pages, copy or comment in a wiki space: PUT /open-apis/wiki/v2/spaces/:space_id/setting
    space_setting().update(UpdateSpaceSetting);

    /// Gets the result of a move into the wiki that took some time: GET /open-apis/wiki/v2/tasks/:task_id
    task().get(GetTask);
}
