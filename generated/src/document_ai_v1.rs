//! Recognition of documents: identity cards, passports, licences, invoices, resumes, contracts.
//!
//! Feature `document-ai-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("document_ai/v1"))]

feishu_macros::project_version! {
    "document_ai/v1";

    /// Reads the details of a bank card from an image: POST /open-apis/document_ai/v1/bank_card/recognize
    bank_card().recognize(RecognizeBankCard);

    /// Reads the details of business cards from a file: POST /open-apis/document_ai/v1/business_card/recognize
    business_card().recognize(RecognizeBusinessCard);

    /// Reads the details of a business license from a file: POST /open-apis/document_ai/v1/business_license/recognize
    business_license().recognize(RecognizeBusinessLicense);

    /// Reads the details of a Chinese passport from an image: POST /open-apis/document_ai/v1/chinese_passport/recognize
    chinese_passport().recognize(RecognizeChinesePassport);

    /// Pulls the price, dates, parties and other terms from a contract: POST /open-apis/document_ai/v1/contract/field_extraction
    contract().field_extraction(FieldExtractionContract);

    /// Reads the details of a driving license from an image: POST /open-apis/document_ai/v1/driving_license/recognize
    driving_license().recognize(RecognizeDrivingLicense);

    /// Reads the details of a food trade license from a file: POST /open-apis/document_ai/v1/food_manage_license/recognize
    food_manage_license().recognize(RecognizeFoodManageLicense);

    /// Reads the details of a food production license from a file: POST /open-apis/document_ai/v1/food_produce_license/recognize
    food_produce_license().recognize(RecognizeFoodProduceLicense);

    /// Reads the details of a health certificate from an image: POST /open-apis/document_ai/v1/health_certificate/recognize
    health_certificate().recognize(RecognizeHealthCertificate);

    /// Reads a mainland travel permit of a Hong Kong or Macao resident: POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize
    hkm_mainland_travel_permit().recognize(RecognizeHkmMainlandTravelPermit);

    /// Reads the details of a Chinese identity card from an image: POST /open-apis/document_ai/v1/id_card/recognize
    id_card().recognize(RecognizeIdCard);

    /// Reads the details of a job applicant from a resume: POST /open-apis/document_ai/v1/resume/parse
    resume().parse(ParseResume);

    /// Reads the details of taxi receipts from a file: POST /open-apis/document_ai/v1/taxi_invoice/recognize
    taxi_invoice().recognize(RecognizeTaxiInvoice);

    /// Reads the details of train tickets from a file: POST /open-apis/document_ai/v1/train_invoice/recognize
    train_invoice().recognize(RecognizeTrainInvoice);

    /// Reads a mainland travel permit of a Taiwan resident: POST /open-apis/document_ai/v1/tw_mainland_travel_permit/recognize
    tw_mainland_travel_permit().recognize(RecognizeTwMainlandTravelPermit);

    /// Reads the details of value-added tax invoices from a file: POST /open-apis/document_ai/v1/vat_invoice/recognize
    vat_invoice().recognize(RecognizeVatInvoice);

    /// Reads the details of a motor vehicle sales invoice from an image: POST /open-apis/document_ai/v1/vehicle_invoice/recognize
    vehicle_invoice().recognize(RecognizeVehicleInvoice);

    /// Reads the details of a vehicle registration from an image: POST /open-apis/document_ai/v1/vehicle_license/recognize
    vehicle_license().recognize(RecognizeVehicleLicense);
}
