//! Sheets, newer version: create spreadsheets, find and replace, filters, filter views, floating images.
//!
//! Feature `sheets-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("sheets/v3"))]

feishu_macros::project_version! {
    "sheets/v3";

    /// Creates an empty spreadsheet in a folder: POST /open-apis/sheets/v3/spreadsheets
    spreadsheet().create(CreateSpreadsheet);
    /// Gets the owner, title and link of a spreadsheet: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
    spreadsheet().get(GetSpreadsheet);
    /// Changes the title of a spreadsheet: PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
    spreadsheet().patch(PatchSpreadsheet);

    /// Finds the cells of a range that match a text or a p…: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find
    spreadsheet_sheet().find(FindSpreadsheetSheet);
    /// Gets the properties of one sheet of a spreadsheet: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id
    spreadsheet_sheet().get(GetSpreadsheetSheet);
    /// Moves rows or columns of a sheet to anoth…: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension
    spreadsheet_sheet().move_dimension(MoveDimensionSpreadsheetSheet);
    /// Lists the sheets of a spreadsheet with their properties: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query
    spreadsheet_sheet().query(QuerySpreadsheetSheet);
    /// Replaces text in the cells of a range: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace
    spreadsheet_sheet().replace(ReplaceSpreadsheetSheet);

    /// Sets a filter on a range of a sheet, with a condi…: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().create(CreateSpreadsheetSheetFilter);
    /// Removes the filter from a sheet: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().delete(DeleteSpreadsheetSheetFilter);
    /// Gets the filter of a sheet: its range, conditions …: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().get(GetSpreadsheetSheetFilter);
    /// Changes the condition of one column in the filter …: PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
    spreadsheet_sheet_filter().update(UpdateSpreadsheetSheetFilter);

    /// Creates a filter view on a range of a sheet: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views
    spreadsheet_sheet_filter_view().create(CreateSpreadsheetSheetFilterView);
    /// Deletes a filter view of a sheet: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
    spreadsheet_sheet_filter_view().delete(DeleteSpreadsheetSheetFilterView);
    /// Gets the name and range of one filter vi…: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
    spreadsheet_sheet_filter_view().get(GetSpreadsheetSheetFilterView);
    /// Renames a filter view or changes its ran…: PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
    spreadsheet_sheet_filter_view().patch(PatchSpreadsheetSheetFilterView);
    /// Lists all filter views of a sheet: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query
    spreadsheet_sheet_filter_view().query(QuerySpreadsheetSheetFilterView);

    /// Adds a condition on a column to a filter…: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions
    spreadsheet_sheet_filter_view_condition().create(CreateSpreadsheetSheetFilterViewCondition);
    /// Removes the conditions on a column from …: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
    spreadsheet_sheet_filter_view_condition().delete(DeleteSpreadsheetSheetFilterViewCondition);
    /// Gets the condition on one column of a fi…: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
    spreadsheet_sheet_filter_view_condition().get(GetSpreadsheetSheetFilterViewCondition);
    /// Lists the conditions on all columns of a…: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query
    spreadsheet_sheet_filter_view_condition().query(QuerySpreadsheetSheetFilterViewCondition);
    /// Changes the condition on a column of a f…: PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
    spreadsheet_sheet_filter_view_condition().update(UpdateSpreadsheetSheetFilterViewCondition);

    /// Places a floating image on a sheet: POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images
    spreadsheet_sheet_float_image().create(CreateSpreadsheetSheetFloatImage);
    /// Removes a floating image from a sheet: DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
    spreadsheet_sheet_float_image().delete(DeleteSpreadsheetSheetFloatImage);
    /// Gets the place and size of one floating …: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
    spreadsheet_sheet_float_image().get(GetSpreadsheetSheetFloatImage);
    /// Moves or resizes a floating image: PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
    spreadsheet_sheet_float_image().patch(PatchSpreadsheetSheetFloatImage);
    /// Lists all floating images of a sheet: GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query
    spreadsheet_sheet_float_image().query(QuerySpreadsheetSheetFloatImage);
}
