//! Wiki: spaces, nodes, members, settings, search.
//!
//! Feature `wiki-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("wiki/v2"))]

feishu_macros::project_version! {
    "wiki/v2";

    /// 搜索 Wiki: POST /open-apis/wiki/v2/nodes/search
    node().search(SearchNode);

    /// 创建知识空间: POST /open-apis/wiki/v2/spaces
    space().create(CreateSpace);
    /// 获取知识空间信息: GET /open-apis/wiki/v2/spaces/:space_id
    space().get(GetSpace);
    /// 获取知识空间节点信息: GET /open-apis/wiki/v2/spaces/get_node
    space().get_node(GetNodeSpace);
    /// 获取知识空间列表: GET /open-apis/wiki/v2/spaces
    space().list(ListSpace);

    /// 添加知识空间成员: POST /open-apis/wiki/v2/spaces/:space_id/members
    space_member().create(CreateSpaceMember);
    /// 删除知识空间成员: DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id
    space_member().delete(DeleteSpaceMember);
    /// 获取知识空间成员列表: GET /open-apis/wiki/v2/spaces/:space_id/members
    space_member().list(ListSpaceMember);

    /// 创建知识空间节点副本: POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy
    space_node().copy(CopySpaceNode);
    /// 创建知识空间节点: POST /open-apis/wiki/v2/spaces/:space_id/nodes
    space_node().create(CreateSpaceNode);
    /// 获取知识空间子节点列表: GET /open-apis/wiki/v2/spaces/:space_id/nodes
    space_node().list(ListSpaceNode);
    /// 移动知识空间节点: POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move
    space_node().r#move(MoveSpaceNode);
    /// 移动云空间文档至知识空间: POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki
    space_node().move_docs_to_wiki(MoveDocsToWikiSpaceNode);
    /// 更新知识空间节点标题: POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title
    space_node().update_title(UpdateTitleSpaceNode);

    /// 更新知识空间设置: PUT /open-apis/wiki/v2/spaces/:space_id/setting
    space_setting().update(UpdateSpaceSetting);

    /// 获取任务结果: GET /open-apis/wiki/v2/tasks/:task_id
    task().get(GetTask);
}
