//! Whiteboards: nodes, themes, diagrams from text, pictures of a board.
//!
//! Feature `board-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("board/v1"))]

feishu_macros::project_version! {
    "board/v1";

    /// 获取画板缩略图片: GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image
    whiteboard().download_as_image(DownloadAsImageWhiteboard);
    /// 获取画板主题: GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme
    whiteboard().theme(ThemeWhiteboard);
    /// 更新画板主题: POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme
    whiteboard().update_theme(UpdateThemeWhiteboard);

    /// 创建节点: POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes
    whiteboard_node().create(CreateWhiteboardNode);
    /// 解析画板语法: POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml
    whiteboard_node().create_plantuml(CreatePlantumlWhiteboardNode);
    /// 获取所有节点: GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes
    whiteboard_node().list(ListWhiteboardNode);
}
