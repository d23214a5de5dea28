//! Recognition of documents: identity cards, passports, licences, invoices, resumes, contracts.
//!
//! Feature `document-ai-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("document_ai/v1"))]

feishu_macros::project_version! {
    "document_ai/v1";

    /// 识别文件中的银行卡: POST /open-apis/document_ai/v1/bank_card/recognize
    bank_card().recognize(RecognizeBankCard);

    /// 识别文件中的名片: POST /open-apis/document_ai/v1/business_card/recognize
    business_card().recognize(RecognizeBusinessCard);

    /// 识别文件中的营业执照: POST /open-apis/document_ai/v1/business_license/recognize
    business_license().recognize(RecognizeBusinessLicense);

    /// 识别文件中的中国护照: POST /open-apis/document_ai/v1/chinese_passport/recognize
    chinese_passport().recognize(RecognizeChinesePassport);

    /// 提取文件中的合同字段: POST /open-apis/document_ai/v1/contract/field_extraction
    contract().field_extraction(FieldExtractionContract);

    /// 识别文件中的驾驶证: POST /open-apis/document_ai/v1/driving_license/recognize
    driving_license().recognize(RecognizeDrivingLicense);

    /// 识别文件中的食品经营许可证: POST /open-apis/document_ai/v1/food_manage_license/recognize
    food_manage_license().recognize(RecognizeFoodManageLicense);

    /// 识别文件中的食品生产许可证: POST /open-apis/document_ai/v1/food_produce_license/recognize
    food_produce_license().recognize(RecognizeFoodProduceLicense);

    /// 识别文件中的健康证: POST /open-apis/document_ai/v1/health_certificate/recognize
    health_certificate().recognize(RecognizeHealthCertificate);

    /// 识别文件中的港澳居民来往内地通行证: POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize
    hkm_mainland_travel_permit().recognize(RecognizeHkmMainlandTravelPermit);

    /// 识别文件中的身份证: POST /open-apis/document_ai/v1/id_card/recognize
    id_card().recognize(RecognizeIdCard);

    /// 识别文件中的简历信息: POST /open-apis/document_ai/v1/resume/parse
    resume().parse(ParseResume);

    /// 识别文件中的出租车发票: POST /open-apis/document_ai/v1/taxi_invoice/recognize
    taxi_invoice().recognize(RecognizeTaxiInvoice);

    /// 识别文件中的火车票: POST /open-apis/document_ai/v1/train_invoice/recognize
    train_invoice().recognize(RecognizeTrainInvoice);

    /// 识别文件中的台湾居民来往大陆通行证: POST /open-apis/document_ai/v1/tw_mainland_travel_permit/recognize
    tw_mainland_travel_permit().recognize(RecognizeTwMainlandTravelPermit);

    /// 识别文件中的增值税发票: POST /open-apis/document_ai/v1/vat_invoice/recognize
    vat_invoice().recognize(RecognizeVatInvoice);

    /// 识别文件中的机动车发票: POST /open-apis/document_ai/v1/vehicle_invoice/recognize
    vehicle_invoice().recognize(RecognizeVehicleInvoice);

    /// 识别文件中的行驶证: POST /open-apis/document_ai/v1/vehicle_license/recognize
    vehicle_license().recognize(RecognizeVehicleLicense);
}
