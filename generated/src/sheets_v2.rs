//! Sheets: values, styles, rows and columns, merged cells, drop-downs, conditional formats, protection.
//!
//! Feature `sheets-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("sheets/v2"))]

feishu_macros::project_version! {
    "sheets/v2";

    /// Merges cells of a sheet: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells
    cells().merge(MergeCells);
    /// Splits merged cells of a sheet: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells
    cells().unmerge(UnmergeCells);

    /// Adds rules that style cells which meet a c…: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create
    condition_format().batch_create(BatchCreateConditionFormat);
    /// Deletes conditional formatting rules: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete
    condition_format().batch_delete(BatchDeleteConditionFormat);
    /// Gets the conditional formatting rules of given sheets: GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats
    condition_format().batch_get(BatchGetConditionFormat);
    /// Replaces conditional formatting rules: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update
    condition_format().batch_update(BatchUpdateConditionFormat);

    /// Puts a drop-down list on a range of cells: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
    data_validation().create(CreateDataValidation);
    /// Removes drop-down lists from ranges and keeps the text: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
    data_validation().delete(DeleteDataValidation);
    /// Gets the drop-down lists in a range of cells: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
    data_validation().query(QueryDataValidation);
    /// Changes the drop-down list on given ranges: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId
    data_validation().update(UpdateDataValidation);
    /// Changes one drop-down list of a sheet by…: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId
    data_validation().update_by_id(UpdateByIdDataValidation);

    /// Adds empty rows or columns at the end of a sheet: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range
    dimension_range().create(CreateDimensionRange);
    /// Deletes rows or columns of a sheet: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range
    dimension_range().delete(DeleteDimensionRange);
    /// Inserts empty rows or columns inside a sheet: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range
    dimension_range().insert(InsertDimensionRange);
    /// Hides or resizes rows or columns of a sheet: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range
    dimension_range().update(UpdateDimensionRange);

    /// Starts the import of a local file as a spreadsheet: POST /open-apis/sheets/v2/import
    import().create(CreateImport);
    /// Gets the result of a spreadsheet import: GET /open-apis/sheets/v2/import/result
    import().result(ResultImport);

    /// Removes the protection from ranges: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del
    protected_range().batch_delete(BatchDeleteProtectedRange);
    /// Gets protected ranges and who may edit them: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get
    protected_range().batch_get(BatchGetProtectedRange);
    /// Changes protected ranges, such as who may edi…: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update
    protected_range().batch_update(BatchUpdateProtectedRange);
    /// Protects rows or columns of a sheet from being edited: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension
    protected_range().create(CreateProtectedRange);

    /// Adds, copies or deletes sheets of a spreadsheet: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update
    sheet().batch_update(BatchUpdateSheet);
    /// Renames, moves, hides, freezes or protects sheets: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update
    sheet().update_properties(UpdatePropertiesSheet);

    /// Gets the metadata of a spreadsheet and its sheets: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo
    spreadsheet().metainfo(MetainfoSpreadsheet);
    /// Changes the title of a spreadsheet: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties
    spreadsheet().update_properties(UpdatePropertiesSpreadsheet);

    /// Sets the styles of several ranges of cells: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update
    style().batch_update(BatchUpdateStyle);
    /// Sets the style of a range of cells, such as font or borders: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style
    style().update(UpdateStyle);

    /// Writes rows into the first empty place of a range: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append
    values().append(AppendValues);
    /// Reads the cells of several ranges: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get
    values().batch_get(BatchGetValues);
    /// Writes cells into several ranges over what is there: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update
    values().batch_update(BatchUpdateValues);
    /// Reads the cells of one range: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range
    values().get(GetValues);
    /// Puts an image into a cell: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image
    values().image(ImageValues);
    /// Inserts rows above a range and fills them with data: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend
    values().prepend(PrependValues);
    /// Writes cells into one range over what is there: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values
    values().update(UpdateValues);
}
