//! Sheets: values, styles, rows and columns, merged cells, drop-downs, conditional formats, protection.
//!
//! Feature `sheets-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("sheets/v2"))]

feishu_macros::project_version! {
    "sheets/v2";

    /// 合并单元格: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells
    cells().merge(MergeCells);
    /// 拆分单元格: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells
    cells().unmerge(UnmergeCells);

    /// 批量创建条件格式: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create
    condition_format().batch_create(BatchCreateConditionFormat);
    /// 批量删除条件格式: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete
    condition_format().batch_delete(BatchDeleteConditionFormat);
    /// 批量获取条件格式: GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats
    condition_format().batch_get(BatchGetConditionFormat);
    /// 批量更新条件格式: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update
    condition_format().batch_update(BatchUpdateConditionFormat);

    /// 设置下拉列表: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
    data_validation().create(CreateDataValidation);
    /// 删除下拉列表设置: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
    data_validation().delete(DeleteDataValidation);
    /// 查询下拉列表设置: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
    data_validation().query(QueryDataValidation);
    /// 更新下拉列表设置: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId
    data_validation().update(UpdateDataValidation);
    /// 更新下拉列表设置: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId
    data_validation().update_by_id(UpdateByIdDataValidation);

    /// 增加行列: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range
    dimension_range().create(CreateDimensionRange);
    /// 删除行列: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range
    dimension_range().delete(DeleteDimensionRange);
    /// 插入行列: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range
    dimension_range().insert(InsertDimensionRange);
    /// 更新行列: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range
    dimension_range().update(UpdateDimensionRange);

    /// 导入表格: POST /open-apis/sheets/v2/import
    import().create(CreateImport);
    /// 查询导入结果: GET /open-apis/sheets/v2/import/result
    import().result(ResultImport);

    /// 删除保护范围: DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del
    protected_range().batch_delete(BatchDeleteProtectedRange);
    /// 获取保护范围: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get
    protected_range().batch_get(BatchGetProtectedRange);
    /// 修改保护范围: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update
    protected_range().batch_update(BatchUpdateProtectedRange);
    /// 增加保护范围: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension
    protected_range().create(CreateProtectedRange);

    /// 操作工作表: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update
    sheet().batch_update(BatchUpdateSheet);
    /// 更新工作表属性: POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update
    sheet().update_properties(UpdatePropertiesSheet);

    /// 获取表格元数据: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo
    spreadsheet().metainfo(MetainfoSpreadsheet);
    /// 更新表格属性: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties
    spreadsheet().update_properties(UpdatePropertiesSpreadsheet);

    /// 批量设置单元格样式: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update
    style().batch_update(BatchUpdateStyle);
    /// 设置单元格样式: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style
    style().update(UpdateStyle);

    /// 追加数据: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append
    values().append(AppendValues);
    /// 读取多个范围: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get
    values().batch_get(BatchGetValues);
    /// 向多个范围写入数据: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update
    values().batch_update(BatchUpdateValues);
    /// 读取单个范围: GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range
    values().get(GetValues);
    /// 写入图片: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image
    values().image(ImageValues);
    /// 插入数据: POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend
    values().prepend(PrependValues);
    /// 向单个范围写入数据: PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values
    values().update(UpdateValues);
}
