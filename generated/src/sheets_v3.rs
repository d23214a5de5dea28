//! Sheets, newer version: create spreadsheets, find and replace, filters, filter views, floating images.
//!
//! Feature `sheets-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("sheets/v3"))]

feishu_macros::project_version! {
    "sheets/v3";

    /// 创建电子表格: POST /open-apis/sheets/v3/spreadsheets
    spreadsheet().create(CreateSpreadsheet);
    /// 获取电子表格信息: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
    spreadsheet().get(GetSpreadsheet);
    /// 修改电子表格属性: PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
    spreadsheet().patch(PatchSpreadsheet);

    /// 查找单元格: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find
    spreadsheet_sheet().find(FindSpreadsheetSheet);
    /// 查询工作表: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id
    spreadsheet_sheet().get(GetSpreadsheetSheet);
    /// 移动行列: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension
    spreadsheet_sheet().move_dimension(MoveDimensionSpreadsheetSheet);
    /// 获取工作表: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query
    spreadsheet_sheet().query(QuerySpreadsheetSheet);
    /// 替换单元格: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace
    spreadsheet_sheet().replace(ReplaceSpreadsheetSheet);

    /// 创建筛选: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().create(CreateSpreadsheetSheetFilter);
    /// 删除筛选: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().delete(DeleteSpreadsheetSheetFilter);
    /// 获取筛选: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().get(GetSpreadsheetSheetFilter);
    /// 更新筛选: PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().update(UpdateSpreadsheetSheetFilter);

    /// 创建筛选视图: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views
    spreadsheet_sheet_filter_view().create(CreateSpreadsheetSheetFilterView);
    /// 删除筛选视图: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
    spreadsheet_sheet_filter_view().delete(DeleteSpreadsheetSheetFilterView);
    /// 获取筛选视图: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
    spreadsheet_sheet_filter_view().get(GetSpreadsheetSheetFilterView);
    /// 更新筛选视图: PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
    spreadsheet_sheet_filter_view().patch(PatchSpreadsheetSheetFilterView);
    /// 查询筛选视图: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query
    spreadsheet_sheet_filter_view().query(QuerySpreadsheetSheetFilterView);

    /// 创建筛选条件: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions
    spreadsheet_sheet_filter_view_condition().create(CreateSpreadsheetSheetFilterViewCondition);
    /// DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
    spreadsheet_sheet_filter_view_condition().delete(DeleteSpreadsheetSheetFilterViewCondition);
    /// GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
    spreadsheet_sheet_filter_view_condition().get(GetSpreadsheetSheetFilterViewCondition);
    /// 查询筛选条…: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query
    spreadsheet_sheet_filter_view_condition().query(QuerySpreadsheetSheetFilterViewCondition);
    /// PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
    spreadsheet_sheet_filter_view_condition().update(UpdateSpreadsheetSheetFilterViewCondition);

    /// 创建浮动图片: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images
    spreadsheet_sheet_float_image().create(CreateSpreadsheetSheetFloatImage);
    /// 删除浮动图片: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
    spreadsheet_sheet_float_image().delete(DeleteSpreadsheetSheetFloatImage);
    /// 获取浮动图片: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
    spreadsheet_sheet_float_image().get(GetSpreadsheetSheetFloatImage);
    /// 更新浮动图片: PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
    spreadsheet_sheet_float_image().patch(PatchSpreadsheetSheetFloatImage);
    /// 查询浮动图片: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query
    spreadsheet_sheet_float_image().query(QuerySpreadsheetSheetFloatImage);
}
