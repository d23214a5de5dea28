//! Recruiting: jobs, talents, applications, interviews, offers, referrals, websites, background checks, exams.
//!
//! Feature `hire-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("hire/v1"))]

feishu_macros::project_version! {
    "hire/v1";

    /// Publishes a job ad on a careers site or the referral platform: POST /open-apis/hire/v1/advertisements/:advertisement_id/publish
    advertisement().publish(PublishAdvertisement);

    /// Searches headhunting agencies by id, keyword or filter: POST /open-apis/hire/v1/agencies/batch_query
    agency().batch_query(BatchQueryAgency);
    /// Gets a headhunting agency that the company works with, by id: GET /open-apis/hire/v1/agencies/:agency_id
    agency().get(GetAgency);
    /// Lists the headhunters who work at an agency: POST /open-apis/hire/v1/agencies/get_agency_account
    agency().get_agency_account(GetAgencyAccountAgency);
    /// Blocks a headhunter from proposing candidates, or lifts the block: POST /open-apis/hire/v1/agencies/operate_agency_account
    agency().operate_agency_account(OperateAgencyAccountAgency);
    /// Reserves a candidate for a headhunter for a period of time: POST /open-apis/hire/v1/agencies/protect
    agency().protect(ProtectAgency);
    /// Lists the times for which headhunters had a candidate reserved: POST /open-apis/hire/v1/agencies/protection_period/search
    agency().protect_search(ProtectSearchAgency);
    /// Finds a headhunting agency that the company works with, by name: GET /open-apis/hire/v1/agencies/query
    agency().query(QueryAgency);

    /// Cancels the planned onboarding of a candidate: POST /open-apis/hire/v1/applications/:application_id/cancel_onboard
    application().cancel_onboard(CancelOnboardApplication);
    /// Puts a candidate forward for a job as a new application: POST /open-apis/hire/v1/applications
    application().create(CreateApplication);
    /// Gets the basic data of a job application: GET /open-apis/hire/v1/applications/:application_id
    application().get(GetApplication);
    /// Gets a job application, with its job, interviews and more if asked: GET /open-apis/hire/v1/applications/:application_id/get_detail
    application().get_detail(GetDetailApplication);
    /// Lists the ids of job applications by stage, job, candidate and more: GET /open-apis/hire/v1/applications
    application().list(ListApplication);
    /// Gets the offer of a job application: GET /open-apis/hire/v1/applications/:application_id/offer
    application().offer(OfferApplication);
    /// Reopens a terminated job application: POST /open-apis/hire/v1/applications/:application_id/recover
    application().recover(RecoverApplication);
    /// Ends a job application with a reason: POST /open-apis/hire/v1/applications/:application_id/terminate
    application().terminate(TerminateApplication);
    /// Records that a candidate has joined and creates the employee: POST /open-apis/hire/v1/applications/:application_id/transfer_onboard
    application().transfer_onboard(TransferOnboardApplication);
    /// Moves a job application to another stage of the hiring process: POST /open-apis/hire/v1/applications/:application_id/transfer_stage
    application().transfer_stage(TransferStageApplication);

    /// Lists the interviews of a job application with their records: GET /open-apis/hire/v1/applications/:application_id/interviews
    application_interview().list(ListApplicationInterview);

    /// Uploads a general attachment to the hiring system: POST /open-apis/hire/v1/attachments
    attachment().create(CreateAttachment);
    /// Gets an attachment of the hiring system and its download link: GET /open-apis/hire/v1/attachments/:attachment_id
    attachment().get(GetAttachment);
    /// Gets a link to the PDF version of a resume: GET /open-apis/hire/v1/attachments/:attachment_id/preview
    attachment().preview(PreviewAttachment);

    /// Searches background check orders by ids, application, date or status: POST /open-apis/hire/v1/background_check_orders/batch_query
    background_check_order().batch_query(BatchQueryBackgroundCheckOrder);
    /// Lists background check orders by application or time of change: GET /open-apis/hire/v1/background_check_orders
    background_check_order().list(ListBackgroundCheckOrder);

    /// Gets the additional answers of candidates to an application form: POST /open-apis/hire/v1/applications/diversity_inclusions/search
    diversity_inclusion().search(SearchDiversityInclusion);

    /// Deletes account form fields of a background check or exam provider: POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete
    eco_account_custom_field().batch_delete(BatchDeleteEcoAccountCustomField);
    /// Changes the labels of account fields of a check or exam provider: PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update
    eco_account_custom_field().batch_update(BatchUpdateEcoAccountCustomField);
    /// Sets the account form fields of a background check or exam provider: POST /open-apis/hire/v1/eco_account_custom_fields
    eco_account_custom_field().create(CreateEcoAccountCustomField);

    /// Ends a background check as its provider: POST /open-apis/hire/v1/eco_background_checks/cancel
    eco_background_check().cancel(CancelEcoBackgroundCheck);
    /// Reports the progress of a background check as its provider: POST /open-apis/hire/v1/eco_background_checks/update_progress
    eco_background_check().update_progress(UpdateProgressEcoBackgroundCheck);
    /// Returns the final report of a background check as its provider: POST /open-apis/hire/v1/eco_background_checks/update_result
    eco_background_check().update_result(UpdateResultEcoBackgroundCheck);

    /// Deletes all extra fields of a background check request form: POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete
    eco_background_check_custom_field().batch_delete(BatchDeleteEcoBackgroundCheckCustomField);
    /// Changes the labels of extra fields of a background check r…: PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update
    eco_background_check_custom_field().batch_update(BatchUpdateEcoBackgroundCheckCustomField);
    /// Sets the extra fields of a background check request form: POST /open-apis/hire/v1/eco_background_check_custom_fields
    eco_background_check_custom_field().create(CreateEcoBackgroundCheckCustomField);

    /// Deletes background check packages and add-ons of a customer acco…: POST /open-apis/hire/v1/eco_background_check_packages/batch_delete
    eco_background_check_package().batch_delete(BatchDeleteEcoBackgroundCheckPackage);
    /// Changes background check packages and add-ons of a customer acc…: PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update
    eco_background_check_package().batch_update(BatchUpdateEcoBackgroundCheckPackage);
    /// Adds background check packages and add-ons to a customer account: POST /open-apis/hire/v1/eco_background_check_packages
    eco_background_check_package().create(CreateEcoBackgroundCheckPackage);

    /// Returns the link of an exam, or that it failed, as its provider: POST /open-apis/hire/v1/eco_exams/:exam_id/login_info
    eco_exam().login_info(LoginInfoEcoExam);
    /// Returns the result of a candidate's exam as its provider: POST /open-apis/hire/v1/eco_exams/:exam_id/update_result
    eco_exam().update_result(UpdateResultEcoExam);

    /// Removes exam papers from a customer's exam account: POST /open-apis/hire/v1/eco_exam_papers/batch_delete
    eco_exam_paper().batch_delete(BatchDeleteEcoExamPaper);
    /// Overwrites exam papers of a customer's exam account: PATCH /open-apis/hire/v1/eco_exam_papers/batch_update
    eco_exam_paper().batch_update(BatchUpdateEcoExamPaper);
    /// Sets the exam papers that a customer's exam account offers: POST /open-apis/hire/v1/eco_exam_papers
    eco_exam_paper().create(CreateEcoExamPaper);

    /// Reports whether a candidate's import into the HR system succeeded: PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id
    ehr_import_task().patch(PatchEhrImportTask);

    /// Gets the onboarding record of an employee by employee id: GET /open-apis/hire/v1/employees/:employee_id
    employee().get(GetEmployee);
    /// Gets the onboarding record that came from a job application: GET /open-apis/hire/v1/employees/get_by_application
    employee().get_by_application(GetByApplicationEmployee);
    /// Records that an employee passed probation or left, or undoes this: PATCH /open-apis/hire/v1/employees/:employee_id
    employee().patch(PatchEmployee);

    /// Lists the resume evaluations of job applications: GET /open-apis/hire/v1/evaluations
    evaluation().list(ListEvaluation);

    /// Lists the resume evaluation tasks of an evaluator: GET /open-apis/hire/v1/evaluation_tasks
    evaluation_task().list(ListEvaluationTask);

    /// Adds an exam score to a job application: POST /open-apis/hire/v1/exams
    exam().create(CreateExam);

    /// Lists the exam marking tasks of an employee: GET /open-apis/hire/v1/exam_marking_tasks
    exam_marking_task().list(ListExamMarkingTask);

    /// Imports a job application from another system: POST /open-apis/hire/v1/external_applications
    external_application().create(CreateExternalApplication);
    /// Deletes a job application imported from another system: DELETE /open-apis/hire/v1/external_applications/:external_application_id
    external_application().delete(DeleteExternalApplication);
    /// Lists a candidate's applications imported from another system: GET /open-apis/hire/v1/external_applications
    external_application().list(ListExternalApplication);
    /// Overwrites a job application imported from another system: PUT /open-apis/hire/v1/external_applications/:external_application_id
    external_application().update(UpdateExternalApplication);

    /// Lists imported background checks, by application or by id: POST /open-apis/hire/v1/external_background_checks/batch_query
    external_background_check().batch_query(BatchQueryExternalBackgroundCheck);
    /// Imports a background check from another system: POST /open-apis/hire/v1/external_background_checks
    external_background_check().create(CreateExternalBackgroundCheck);
    /// Deletes a background check imported from another…: DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id
    external_background_check().delete(DeleteExternalBackgroundCheck);
    /// Overwrites a background check imported from another…: PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id
    external_background_check().update(UpdateExternalBackgroundCheck);

    /// Lists imported interviews, by application or by id: POST /open-apis/hire/v1/external_interviews/batch_query
    external_interview().batch_query(BatchQueryExternalInterview);
    /// Imports an interview from another system: POST /open-apis/hire/v1/external_interviews
    external_interview().create(CreateExternalInterview);
    /// Deletes an interview imported from another system: DELETE /open-apis/hire/v1/external_interviews/:external_interview_id
    external_interview().delete(DeleteExternalInterview);
    /// Overwrites an imported interview and its assessments: PUT /open-apis/hire/v1/external_interviews/:external_interview_id
    external_interview().update(UpdateExternalInterview);

    /// Imports an interviewer's assessment from another system: POST /open-apis/hire/v1/external_interview_assessments
    external_interview_assessment().create(CreateExternalInterviewAssessment);
    /// Updates the given parts of an imported in…: PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id
    external_interview_assessment().patch(PatchExternalInterviewAssessment);

    /// Lists imported offers, by application or by id: POST /open-apis/hire/v1/external_offers/batch_query
    external_offer().batch_query(BatchQueryExternalOffer);
    /// Imports an offer from another system: POST /open-apis/hire/v1/external_offers
    external_offer().create(CreateExternalOffer);
    /// Deletes an offer imported from another system: DELETE /open-apis/hire/v1/external_offers/:external_offer_id
    external_offer().delete(DeleteExternalOffer);
    /// Overwrites an offer imported from another system: PUT /open-apis/hire/v1/external_offers/:external_offer_id
    external_offer().update(UpdateExternalOffer);

    /// Imports a referral reward, points or cash, into a referral account: POST /open-apis/hire/v1/external_referral_rewards
    external_referral_reward().create(CreateExternalReferralReward);
    /// Deletes an imported referral reward: DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id
    external_referral_reward().delete(DeleteExternalReferralReward);

    /// Gets all interviews of a candidate: GET /open-apis/hire/v1/interviews/get_by_talent
    interview().get_by_talent(GetByTalentInterview);
    /// Lists interviews by application, interview id or start time: GET /open-apis/hire/v1/interviews
    interview().list(ListInterview);

    /// Lists the forms on which interviewers write their feedback: GET /open-apis/hire/v1/interview_feedback_forms
    interview_feedback_form().list(ListInterviewFeedbackForm);

    /// Gets an interviewer's feedback with conclusion and score: GET /open-apis/hire/v1/interview_records/:interview_record_id
    interview_record().get(GetInterviewRecord);
    /// Lists interviewers' feedback with conclusions and scores: GET /open-apis/hire/v1/interview_records
    interview_record().list(ListInterviewRecord);

    /// Gets a link to a PDF of interviewers' feedback on a job application: GET /open-apis/hire/v1/interview_records/attachments
    interview_record_attachment().get(GetInterviewRecordAttachment);

    /// Lists the forms that candidates fill in before an interview: GET /open-apis/hire/v1/interview_registration_schemas
    interview_registration_schema().list(ListInterviewRegistrationSchema);

    /// Lists the types of interview rounds, all or of one kind of hiring: GET /open-apis/hire/v1/interview_round_types
    interview_round_type().list(ListInterviewRoundType);

    /// Lists the interview tasks of an interviewer: GET /open-apis/hire/v1/interview_tasks
    interview_task().list(ListInterviewTask);

    /// Lists interviewers and whether they are certified: GET /open-apis/hire/v1/interviewers
    interviewer().list(ListInterviewer);
    /// Updates the certification of an interviewer: PATCH /open-apis/hire/v1/interviewers/:interviewer_id
    interviewer().patch(PatchInterviewer);

    /// Closes a job and takes its ads offline: POST /open-apis/hire/v1/jobs/:job_id/close
    job().close(CloseJob);
    /// Creates a job in the hiring system: POST /open-apis/hire/v1/jobs/combined_create
    job().combined_create(CombinedCreateJob);
    /// Overwrites the data of a job: POST /open-apis/hire/v1/jobs/:job_id/combined_update
    job().combined_update(CombinedUpdateJob);
    /// Gets the hiring settings of a job, such as forms and approval: GET /open-apis/hire/v1/jobs/:job_id/config
    job().config(ConfigJob);
    /// Gets the basic data of a job: GET /open-apis/hire/v1/jobs/:job_id
    job().get(GetJob);
    /// Gets a job with its people, addresses, settings and tags: GET /open-apis/hire/v1/jobs/:job_id/get_detail
    job().get_detail(GetDetailJob);
    /// Lists jobs with their basic data: GET /open-apis/hire/v1/jobs
    job().list(ListJob);
    /// Reopens a closed job: POST /open-apis/hire/v1/jobs/:job_id/open
    job().open(OpenJob);
    /// Gets the recruiter, assistants and hiring managers of a job: GET /open-apis/hire/v1/jobs/:job_id/recruiter
    job().recruiter(RecruiterJob);
    /// Updates the hiring settings of a job, such as forms and interviewers: POST /open-apis/hire/v1/jobs/:job_id/update_config
    job().update_config(UpdateConfigJob);

    /// Lists the categories of job functions: GET /open-apis/hire/v1/job_functions
    job_function().list(ListJobFunction);

    /// Changes the recruiter, assistants and hiring managers of a job: POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update
    job_manager().batch_update(BatchUpdateJobManager);
    /// Gets who is in charge of the hiring for a job: GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id
    job_manager().get(GetJobManager);

    /// Lists the hiring processes with their stages: GET /open-apis/hire/v1/job_processes
    job_process().list(ListJobProcess);

    /// Lists the job ads that were published through a hiring channel: POST /open-apis/hire/v1/job_publish_records/search
    job_publish_record().search(SearchJobPublishRecord);

    /// Creates a hiring request for a department: POST /open-apis/hire/v1/job_requirements
    job_requirement().create(CreateJobRequirement);
    /// Deletes a hiring request: DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id
    job_requirement().delete(DeleteJobRequirement);
    /// Lists hiring requests, all or those of a job or a period: GET /open-apis/hire/v1/job_requirements
    job_requirement().list(ListJobRequirement);
    /// Gets several hiring requests by id or number: POST /open-apis/hire/v1/job_requirements/search
    job_requirement().list_by_id(ListByIdJobRequirement);
    /// Updates a hiring request: PUT /open-apis/hire/v1/job_requirements/:job_requirement_id
    job_requirement().update(UpdateJobRequirement);

    /// Lists the templates of hiring requests with their fields: GET /open-apis/hire/v1/job_requirement_schemas
    job_requirement_schema().list(ListJobRequirementSchema);

    /// Lists the job templates with their default and custom fields: GET /open-apis/hire/v1/job_schemas
    job_schema().list(ListJobSchema);

    /// Lists the built-in job categories and their tree: GET /open-apis/hire/v1/job_types
    job_type().list(ListJobType);

    /// Lists the addresses used for jobs, interviews or stores: GET /open-apis/hire/v1/locations
    location().list(ListLocation);
    /// Lists countries, states, cities or districts, all of one kind or by code: POST /open-apis/hire/v1/locations/query
    location().query(QueryLocation);

    /// Gets the transcript of an interview: GET /open-apis/hire/v1/minutes
    minutes().get(GetMinutes);

    /// Adds a note about a candidate and can mention colleagues: POST /open-apis/hire/v1/notes
    note().create(CreateNote);
    /// Deletes a note about a candidate: DELETE /open-apis/hire/v1/notes/:note_id
    note().delete(DeleteNote);
    /// Gets a note about a candidate: GET /open-apis/hire/v1/notes/:note_id
    note().get(GetNote);
    /// Lists the notes about a candidate: GET /open-apis/hire/v1/notes
    note().list(ListNote);
    /// Updates a note about a candidate: PATCH /open-apis/hire/v1/notes/:note_id
    note().patch(PatchNote);

    /// Creates an offer for a job application: POST /open-apis/hire/v1/offers
    offer().create(CreateOffer);
    /// Gets an offer by its id: GET /open-apis/hire/v1/offers/:offer_id
    offer().get(GetOffer);
    /// Records that an intern with an offer has joined, declined or left: POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status
    offer().intern_offer_status(InternOfferStatusOffer);
    /// Lists the offers of a candidate: GET /open-apis/hire/v1/offers
    offer().list(ListOffer);
    /// Updates how far an offer is in its approval, sending or acceptance: PATCH /open-apis/hire/v1/offers/:offer_id/offer_status
    offer().offer_status(OfferStatusOffer);
    /// Overwrites the basic, salary and custom data of an offer: PUT /open-apis/hire/v1/offers/:offer_id
    offer().update(UpdateOffer);

    /// Gets an offer form with its sections and fields: GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id
    offer_application_form().get(GetOfferApplicationForm);
    /// Lists the forms used to apply for an offer: GET /open-apis/hire/v1/offer_application_forms
    offer_application_form().list(ListOfferApplicationForm);

    /// Lists the approval flows for offers: GET /open-apis/hire/v1/offer_approval_templates
    offer_approval_template().list(ListOfferApprovalTemplate);

    /// Changes a custom field of the offer form: PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id
    offer_custom_field().update(UpdateOfferCustomField);

    /// Gets the fields of an offer form of a certain version: GET /open-apis/hire/v1/offer_schemas/:offer_schema_id
    offer_schema().get(GetOfferSchema);

    /// Lists the application form templates of the careers sites: GET /open-apis/hire/v1/portal_apply_schemas
    portal_apply_schema().list(ListPortalApplySchema);

    /// Lists the candidates' answers to interview satisfaction surveys: GET /open-apis/hire/v1/questionnaires
    questionnaire().list(ListQuestionnaire);

    /// Gets who referred the candidate of a job application: GET /open-apis/hire/v1/referrals/get_by_application
    referral().get_by_application(GetByApplicationReferral);
    /// Lists the referrals of a candidate in the order they were made: POST /open-apis/hire/v1/referrals/search
    referral().search(SearchReferral);

    /// Registers a reward account for a person who refers candidates: POST /open-apis/hire/v1/referral_account
    referral_account().create(CreateReferralAccount);
    /// Deactivates a referral reward account: POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate
    referral_account().deactivate(DeactivateReferralAccount);
    /// Activates a referral reward account: POST /open-apis/hire/v1/referral_account/enable
    referral_account().enable(EnableReferralAccount);
    /// Gets a referral reward account and its balance: GET /open-apis/hire/v1/referral_account/get_account_assets
    referral_account().get_account_assets(GetAccountAssetsReferralAccount);
    /// Compares the withdrawals of referral points with your own records: POST /open-apis/hire/v1/referral_account/reconciliation
    referral_account().reconciliation(ReconciliationReferralAccount);
    /// Withdraws all points or cash from a referral reward account: POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw
    referral_account().withdraw(WithdrawReferralAccount);

    /// Gets a job ad of the referral site: GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id
    referral_website_job_post().get(GetReferralWebsiteJobPost);
    /// Lists the job ads of the referral site: GET /open-apis/hire/v1/referral_websites/job_posts
    referral_website_job_post().list(ListReferralWebsiteJobPost);

    /// Lists the forms on which candidates register their personal data: GET /open-apis/hire/v1/registration_schemas
    registration_schema().list(ListRegistrationSchema);

    /// Lists the sources that resumes can come from: GET /open-apis/hire/v1/resume_sources
    resume_source().list(ListResumeSource);

    /// Gets a role in the hiring system with its permissions: GET /open-apis/hire/v1/roles/:role_id
    role().get(GetRole);
    /// Lists the roles in the hiring system: GET /open-apis/hire/v1/roles
    role().list(ListRole);

    /// Lists the hiring projects, such as a campus recruiting season: GET /open-apis/hire/v1/subjects
    subject().list(ListSubject);

    /// Puts candidates into a folder: POST /open-apis/hire/v1/talents/add_to_folder
    talent().add_to_folder(AddToFolderTalent);
    /// Finds the ids of candidates by phone number, email or identity document: POST /open-apis/hire/v1/talents/batch_get_id
    talent().batch_get_id(BatchGetIdTalent);
    /// Creates a candidate with resume data: POST /open-apis/hire/v1/talents/combined_create
    talent().combined_create(CombinedCreateTalent);
    /// Updates a candidate and their resume data: POST /open-apis/hire/v1/talents/combined_update
    talent().combined_update(CombinedUpdateTalent);
    /// Gets the profile of a candidate by id: GET /open-apis/hire/v1/talents/:talent_id
    talent().get(GetTalent);
    /// Lists candidates with a summary of each: GET /open-apis/hire/v1/talents
    talent().list(ListTalent);
    /// Records that a candidate has joined the company or left it: POST /open-apis/hire/v1/talents/:talent_id/onboard_status
    talent().onboard_status(OnboardStatusTalent);
    /// Takes candidates out of a folder: POST /open-apis/hire/v1/talents/remove_to_folder
    talent().remove_to_folder(RemoveToFolderTalent);
    /// Adds tags to a candidate or removes them: POST /open-apis/hire/v1/talents/:talent_id/tag
    talent().tag(TagTalent);

    /// Puts a candidate on the blocklist or takes the candidate off it: POST /open-apis/hire/v1/talent_blocklist/change_talent_block
    talent_blocklist().change_talent_block(ChangeTalentBlockTalentBlocklist);

    /// Marks a candidate as coming from another system: POST /open-apis/hire/v1/talents/:talent_id/external_info
    talent_external_info().create(CreateTalentExternalInfo);
    /// Updates when a candidate was created in another system: PUT /open-apis/hire/v1/talents/:talent_id/external_info
    talent_external_info().update(UpdateTalentExternalInfo);

    /// Lists the folders that hold candidates: GET /open-apis/hire/v1/talent_folders
    talent_folder().list(ListTalentFolder);

    /// Lists all fields of a candidate's profile: GET /open-apis/hire/v1/talent_objects/query
    talent_object().query(QueryTalentObject);

    /// Lists actions of certain kinds that given users took on candidates: POST /open-apis/hire/v1/talent_operation_logs/search
    talent_operation_log().search(SearchTalentOperationLog);

    /// Adds many candidates to a talent pool or removes them: POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool
    talent_pool().batch_change_talent_pool(BatchTalentPool);
    /// Adds one candidate to a talent pool, leaving other pools i…: POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship
    talent_pool().move_talent(MoveTalentTalentPool);
    /// Lists the talent pools: GET /open-apis/hire/v1/talent_pools/
    talent_pool().search(SearchTalentPool);

    /// Lists the tags that candidates can carry: GET /open-apis/hire/v1/talent_tags
    talent_tag().list(ListTalentTag);

    /// Lists the reasons for ending a job application: GET /open-apis/hire/v1/termination_reasons
    termination_reason().list(ListTerminationReason);

    /// Lists candidates' exams with their state and score: POST /open-apis/hire/v1/tests/search
    test().search(SearchTest);

    /// Lists the current user's hiring tasks of one kind, such as interviews: GET /open-apis/hire/v1/todos
    todo().list(ListTodo);

    /// Adds a tripartite agreement to a campus job application: POST /open-apis/hire/v1/tripartite_agreements
    tripartite_agreement().create(CreateTripartiteAgreement);
    /// Deletes the tripartite agreement of a job application: DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id
    tripartite_agreement().delete(DeleteTripartiteAgreement);
    /// Finds tripartite agreements by id or job application: GET /open-apis/hire/v1/tripartite_agreements
    tripartite_agreement().list(ListTripartiteAgreement);
    /// Updates the state of a tripartite agreement: PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id
    tripartite_agreement().update(UpdateTripartiteAgreement);

    /// Lists which users hold which roles in the hiring system: GET /open-apis/hire/v1/user_roles
    user_role().list(ListUserRole);

    /// Lists the careers sites of the company: GET /open-apis/hire/v1/websites
    website().list(ListWebsite);

    /// Creates a promotion channel of a careers site with its own link: POST /open-apis/hire/v1/websites/:website_id/channels
    website_channel().create(CreateWebsiteChannel);
    /// Deletes a promotion channel of a careers site: DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id
    website_channel().delete(DeleteWebsiteChannel);
    /// Lists the promotion channels of a careers site: GET /open-apis/hire/v1/websites/:website_id/channels
    website_channel().list(ListWebsiteChannel);
    /// Renames a promotion channel of a careers site: PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id
    website_channel().update(UpdateWebsiteChannel);

    /// Starts an application on a careers site from a resume …: POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment
    website_delivery().create_by_attachment(CreateByAttachmentWebsiteDelivery);
    /// Creates an application on a careers site from resume data: POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume
    website_delivery().create_by_resume(CreateByResumeWebsiteDelivery);

    /// Gets the outcome of an application made from a resume …: GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id
    website_delivery_task().get(GetWebsiteDeliveryTask);

    /// Gets a job ad of a careers site: GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id
    website_job_post().get(GetWebsiteJobPost);
    /// Lists the job ads of a careers site: GET /open-apis/hire/v1/websites/:website_id/job_posts
    website_job_post().list(ListWebsiteJobPost);
    /// Searches the job ads of a careers site by keyword, city and more: POST /open-apis/hire/v1/websites/:website_id/job_posts/search
    website_job_post().search(SearchWebsiteJobPost);

    /// Registers a user on a careers site: POST /open-apis/hire/v1/websites/:website_id/site_users
    website_site_user().create(CreateWebsiteSiteUser);

    /// Sent when a job application has been deleted: hire.application.deleted_v1
    ApplicationDeletedEvent;
    /// Sent when a job application moves to another stage: hire.application.stage_changed_v1
    ApplicationStageChangedEvent;
    /// Sent when a customer adds an account of the app's exam or check service: hire.eco_account.created_v1
    EcoAccountCreatedEvent;
    /// Sent when a customer ends a background check with its provider: hire.eco_background_check.canceled_v1
    EcoBackgroundCheckCanceledEvent;
    /// Sent when a customer orders a background check from its provider: hire.eco_background_check.created_v1
    EcoBackgroundCheckCreatedEvent;
    /// Sent when a customer asks the provider for an exam of a candidate: hire.eco_exam.created_v1
    EcoExamCreatedEvent;
    /// Sent when a user imports a candidate into the HR system: hire.ehr_import_task.imported_v1
    EhrImportTaskImportedEvent;
    /// Sent when a user imports an intern with an offer into the HR system: hire.ehr_import_task_for_internship_offer.imported_v1
    EhrImportTaskForInternshipOfferImportedEvent;
    /// Sent when the state of a regular offer changes: hire.offer.status_changed_v1
    OfferStatusChangedEvent;
    /// Sent when the balance of a referral reward account changes: hire.referral_account.assets_update_v1
    ReferralAccountAssetsUpdateEvent;
    /// Sent when a candidate has been deleted: hire.talent.deleted_v1
    TalentDeletedEvent;
    /// Sent when a candidate with a watched tag changes stage or lock: hire.talent.tag_subscription_v1
    TalentTagSubscriptionEvent;
}
