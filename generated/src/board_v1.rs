//! Whiteboards: nodes, themes, diagrams from text, pictures of a board.
//!
//! Feature `board-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("board/v1"))]

feishu_macros::project_version! {
    "board/v1";

    /// Downloads a thumbnail image of a whiteboard: GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image
    whiteboard().download_as_image(DownloadAsImageWhiteboard);
    /// Gets the theme of a whiteboard: GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme
    whiteboard().theme(ThemeWhiteboard);
    /// Changes the theme of a whiteboard: POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme
    whiteboard().update_theme(UpdateThemeWhiteboard);

    /// Creates nodes on a whiteboard, also nested ones: POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes
    whiteboard_node().create(CreateWhiteboardNode);
    /// Draws a PlantUML or Mermaid diagram on a whiteboard: POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml
    whiteboard_node().create_plantuml(CreatePlantumlWhiteboardNode);
    /// Lists all nodes of a whiteboard: GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes
    whiteboard_node().list(ListWhiteboardNode);
}
