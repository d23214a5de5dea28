//! Recruiting: jobs, talents, applications, interviews, offers, referrals, websites, background checks, exams.
//!
//! Feature `hire-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("hire/v1"))]

feishu_macros::project_version! {
    "hire/v1";

    /// 发布职位广告: POST /open-apis/hire/v1/advertisements/:advertisement_id/publish
    advertisement().publish(PublishAdvertisement);

    /// 搜索猎头供应商列表: POST /open-apis/hire/v1/agencies/batch_query
    agency().batch_query(BatchQueryAgency);
    /// 获取猎头供应商信息: GET /open-apis/hire/v1/agencies/:agency_id
    agency().get(GetAgency);
    /// 查询猎头供应商下猎头列表: POST /open-apis/hire/v1/agencies/get_agency_account
    agency().get_agency_account(GetAgencyAccountAgency);
    /// 禁用/取消禁用猎头: POST /open-apis/hire/v1/agencies/operate_agency_account
    agency().operate_agency_account(OperateAgencyAccountAgency);
    /// 设置猎头保护期: POST /open-apis/hire/v1/agencies/protect
    agency().protect(ProtectAgency);
    /// 查询猎头保护期信息: POST /open-apis/hire/v1/agencies/protection_period/search
    agency().protect_search(ProtectSearchAgency);
    /// 查询猎头供应商信息: GET /open-apis/hire/v1/agencies/query
    agency().query(QueryAgency);

    /// 取消候选人入职: POST /open-apis/hire/v1/applications/:application_id/cancel_onboard
    application().cancel_onboard(CancelOnboardApplication);
    /// 创建投递: POST /open-apis/hire/v1/applications
    application().create(CreateApplication);
    /// 获取投递信息: GET /open-apis/hire/v1/applications/:application_id
    application().get(GetApplication);
    /// 获取投递详情: GET /open-apis/hire/v1/applications/:application_id/get_detail
    application().get_detail(GetDetailApplication);
    /// 获取投递列表: GET /open-apis/hire/v1/applications
    application().list(ListApplication);
    /// 获取 Offer 信息: GET /open-apis/hire/v1/applications/:application_id/offer
    application().offer(OfferApplication);
    /// 恢复投递: POST /open-apis/hire/v1/applications/:application_id/recover
    application().recover(RecoverApplication);
    /// 终止投递: POST /open-apis/hire/v1/applications/:application_id/terminate
    application().terminate(TerminateApplication);
    /// 操作候选人入职: POST /open-apis/hire/v1/applications/:application_id/transfer_onboard
    application().transfer_onboard(TransferOnboardApplication);
    /// 转移投递阶段: POST /open-apis/hire/v1/applications/:application_id/transfer_stage
    application().transfer_stage(TransferStageApplication);

    /// 获取面试记录列表: GET /open-apis/hire/v1/applications/:application_id/interviews
    application_interview().list(ListApplicationInterview);

    /// 创建附件: POST /open-apis/hire/v1/attachments
    attachment().create(CreateAttachment);
    /// 获取附件信息: GET /open-apis/hire/v1/attachments/:attachment_id
    attachment().get(GetAttachment);
    /// 获取附件 PDF 格式下载链接: GET /open-apis/hire/v1/attachments/:attachment_id/preview
    attachment().preview(PreviewAttachment);

    /// 查询背调信息列表: POST /open-apis/hire/v1/background_check_orders/batch_query
    background_check_order().batch_query(BatchQueryBackgroundCheckOrder);
    /// 获取背调信息列表: GET /open-apis/hire/v1/background_check_orders
    background_check_order().list(ListBackgroundCheckOrder);

    /// 获取申请表附加信息: POST /open-apis/hire/v1/applications/diversity_inclusions/search
    diversity_inclusion().search(SearchDiversityInclusion);

    /// 删除账号自定义字段: POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete
    eco_account_custom_field().batch_delete(BatchDeleteEcoAccountCustomField);
    /// 更新账号自定义字段: PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update
    eco_account_custom_field().batch_update(BatchUpdateEcoAccountCustomField);
    /// 创建账号自定义字段: POST /open-apis/hire/v1/eco_account_custom_fields
    eco_account_custom_field().create(CreateEcoAccountCustomField);

    /// 终止背调订单: POST /open-apis/hire/v1/eco_background_checks/cancel
    eco_background_check().cancel(CancelEcoBackgroundCheck);
    /// 更新背调订单进度: POST /open-apis/hire/v1/eco_background_checks/update_progress
    eco_background_check().update_progress(UpdateProgressEcoBackgroundCheck);
    /// 回传背调订单的最终结果: POST /open-apis/hire/v1/eco_background_checks/update_result
    eco_background_check().update_result(UpdateResultEcoBackgroundCheck);

    /// 删除背调自定义字段: POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete
    eco_background_check_custom_field().batch_delete(BatchDeleteEcoBackgroundCheckCustomField);
    /// 更新背调自定义字段: PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update
    eco_background_check_custom_field().batch_update(BatchUpdateEcoBackgroundCheckCustomField);
    /// 创建背调自定义字段: POST /open-apis/hire/v1/eco_background_check_custom_fields
    eco_background_check_custom_field().create(CreateEcoBackgroundCheckCustomField);

    /// 删除背调套餐和附加调查项: POST /open-apis/hire/v1/eco_background_check_packages/batch_delete
    eco_background_check_package().batch_delete(BatchDeleteEcoBackgroundCheckPackage);
    /// 更新背调套餐和附加调查项: PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update
    eco_background_check_package().batch_update(BatchUpdateEcoBackgroundCheckPackage);
    /// 创建背调套餐和附加调查项: POST /open-apis/hire/v1/eco_background_check_packages
    eco_background_check_package().create(CreateEcoBackgroundCheckPackage);

    /// 回传笔试安排结果: POST /open-apis/hire/v1/eco_exams/:exam_id/login_info
    eco_exam().login_info(LoginInfoEcoExam);
    /// 回传笔试结果: POST /open-apis/hire/v1/eco_exams/:exam_id/update_result
    eco_exam().update_result(UpdateResultEcoExam);

    /// 删除试卷列表: POST /open-apis/hire/v1/eco_exam_papers/batch_delete
    eco_exam_paper().batch_delete(BatchDeleteEcoExamPaper);
    /// 更新试卷列表: PATCH /open-apis/hire/v1/eco_exam_papers/batch_update
    eco_exam_paper().batch_update(BatchUpdateEcoExamPaper);
    /// 创建试卷列表: POST /open-apis/hire/v1/eco_exam_papers
    eco_exam_paper().create(CreateEcoExamPaper);

    /// 更新 e-HR 导入任务结果: PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id
    ehr_import_task().patch(PatchEhrImportTask);

    /// 通过员工 ID 获取入职信息: GET /open-apis/hire/v1/employees/:employee_id
    employee().get(GetEmployee);
    /// 通过投递 ID 获取入职信息: GET /open-apis/hire/v1/employees/get_by_application
    employee().get_by_application(GetByApplicationEmployee);
    /// 更新员工状态: PATCH /open-apis/hire/v1/employees/:employee_id
    employee().patch(PatchEmployee);

    /// 获取简历评估信息列表: GET /open-apis/hire/v1/evaluations
    evaluation().list(ListEvaluation);

    /// 获取简历评估任务列表: GET /open-apis/hire/v1/evaluation_tasks
    evaluation_task().list(ListEvaluationTask);

    /// 添加笔试结果: POST /open-apis/hire/v1/exams
    exam().create(CreateExam);

    /// 获取笔试阅卷任务列表: GET /open-apis/hire/v1/exam_marking_tasks
    exam_marking_task().list(ListExamMarkingTask);

    /// 创建外部投递: POST /open-apis/hire/v1/external_applications
    external_application().create(CreateExternalApplication);
    /// 删除外部投递: DELETE /open-apis/hire/v1/external_applications/:external_application_id
    external_application().delete(DeleteExternalApplication);
    /// 查询外部投递列表: GET /open-apis/hire/v1/external_applications
    external_application().list(ListExternalApplication);
    /// 更新外部投递: PUT /open-apis/hire/v1/external_applications/:external_application_id
    external_application().update(UpdateExternalApplication);

    /// 查询外部背调列表: POST /open-apis/hire/v1/external_background_checks/batch_query
    external_background_check().batch_query(BatchQueryExternalBackgroundCheck);
    /// 创建外部背调: POST /open-apis/hire/v1/external_background_checks
    external_background_check().create(CreateExternalBackgroundCheck);
    /// 删除外部背调: DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id
    external_background_check().delete(DeleteExternalBackgroundCheck);
    /// 更新外部背调: PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id
    external_background_check().update(UpdateExternalBackgroundCheck);

    /// 查询外部面试列表: POST /open-apis/hire/v1/external_interviews/batch_query
    external_interview().batch_query(BatchQueryExternalInterview);
    /// 创建外部面试: POST /open-apis/hire/v1/external_interviews
    external_interview().create(CreateExternalInterview);
    /// 删除外部面试: DELETE /open-apis/hire/v1/external_interviews/:external_interview_id
    external_interview().delete(DeleteExternalInterview);
    /// 更新外部面试: PUT /open-apis/hire/v1/external_interviews/:external_interview_id
    external_interview().update(UpdateExternalInterview);

    /// 创建外部面评: POST /open-apis/hire/v1/external_interview_assessments
    external_interview_assessment().create(CreateExternalInterviewAssessment);
    /// 更新外部面评: PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id
    external_interview_assessment().patch(PatchExternalInterviewAssessment);

    /// 查询外部 Offer 列表: POST /open-apis/hire/v1/external_offers/batch_query
    external_offer().batch_query(BatchQueryExternalOffer);
    /// 创建外部 Offer: POST /open-apis/hire/v1/external_offers
    external_offer().create(CreateExternalOffer);
    /// 删除外部 Offer: DELETE /open-apis/hire/v1/external_offers/:external_offer_id
    external_offer().delete(DeleteExternalOffer);
    /// 更新外部 Offer: PUT /open-apis/hire/v1/external_offers/:external_offer_id
    external_offer().update(UpdateExternalOffer);

    /// 导入外部内推奖励: POST /open-apis/hire/v1/external_referral_rewards
    external_referral_reward().create(CreateExternalReferralReward);
    /// 删除外部内推奖励: DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id
    external_referral_reward().delete(DeleteExternalReferralReward);

    /// 获取人才面试信息: GET /open-apis/hire/v1/interviews/get_by_talent
    interview().get_by_talent(GetByTalentInterview);
    /// 获取面试信息: GET /open-apis/hire/v1/interviews
    interview().list(ListInterview);

    /// 获取面试评价表列表: GET /open-apis/hire/v1/interview_feedback_forms
    interview_feedback_form().list(ListInterviewFeedbackForm);

    /// 获取面试评价详细信息: GET /open-apis/hire/v1/interview_records/:interview_record_id
    interview_record().get(GetInterviewRecord);
    /// 批量获取面试评价详细信息: GET /open-apis/hire/v1/interview_records
    interview_record().list(ListInterviewRecord);

    /// 获取面试记录附件: GET /open-apis/hire/v1/interview_records/attachments
    interview_record_attachment().get(GetInterviewRecordAttachment);

    /// 获取面试登记表列表: GET /open-apis/hire/v1/interview_registration_schemas
    interview_registration_schema().list(ListInterviewRegistrationSchema);

    /// 获取面试轮次类型列表: GET /open-apis/hire/v1/interview_round_types
    interview_round_type().list(ListInterviewRoundType);

    /// 获取面试任务列表: GET /open-apis/hire/v1/interview_tasks
    interview_task().list(ListInterviewTask);

    /// 查询面试官信息列表: GET /open-apis/hire/v1/interviewers
    interviewer().list(ListInterviewer);
    /// 更新面试官信息: PATCH /open-apis/hire/v1/interviewers/:interviewer_id
    interviewer().patch(PatchInterviewer);

    /// 关闭职位: POST /open-apis/hire/v1/jobs/:job_id/close
    job().close(CloseJob);
    /// 新建职位: POST /open-apis/hire/v1/jobs/combined_create
    job().combined_create(CombinedCreateJob);
    /// 更新职位: POST /open-apis/hire/v1/jobs/:job_id/combined_update
    job().combined_update(CombinedUpdateJob);
    /// 获取职位设置: GET /open-apis/hire/v1/jobs/:job_id/config
    job().config(ConfigJob);
    /// 获取职位信息: GET /open-apis/hire/v1/jobs/:job_id
    job().get(GetJob);
    /// 获取职位详情: GET /open-apis/hire/v1/jobs/:job_id/get_detail
    job().get_detail(GetDetailJob);
    /// 获取职位列表: GET /open-apis/hire/v1/jobs
    job().list(ListJob);
    /// 重启职位: POST /open-apis/hire/v1/jobs/:job_id/open
    job().open(OpenJob);
    /// 获取职位上的招聘人员信息: GET /open-apis/hire/v1/jobs/:job_id/recruiter
    job().recruiter(RecruiterJob);
    /// 更新职位设置: POST /open-apis/hire/v1/jobs/:job_id/update_config
    job().update_config(UpdateConfigJob);

    /// 获取职能分类列表: GET /open-apis/hire/v1/job_functions
    job_function().list(ListJobFunction);

    /// 更新职位相关人员: POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update
    job_manager().batch_update(BatchUpdateJobManager);
    /// 获取职位上的招聘人员信息: GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id
    job_manager().get(GetJobManager);

    /// 获取招聘流程信息: GET /open-apis/hire/v1/job_processes
    job_process().list(ListJobProcess);

    /// 获取职位广告发布记录: POST /open-apis/hire/v1/job_publish_records/search
    job_publish_record().search(SearchJobPublishRecord);

    /// 创建招聘需求: POST /open-apis/hire/v1/job_requirements
    job_requirement().create(CreateJobRequirement);
    /// 删除招聘需求: DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id
    job_requirement().delete(DeleteJobRequirement);
    /// 获取招聘需求列表: GET /open-apis/hire/v1/job_requirements
    job_requirement().list(ListJobRequirement);
    /// 获取招聘需求信息: POST /open-apis/hire/v1/job_requirements/search
    job_requirement().list_by_id(ListByIdJobRequirement);
    /// 更新招聘需求: PUT /open-apis/hire/v1/job_requirements/:job_requirement_id
    job_requirement().update(UpdateJobRequirement);

    /// 获取招聘需求模板列表: GET /open-apis/hire/v1/job_requirement_schemas
    job_requirement_schema().list(ListJobRequirementSchema);

    /// 获取职位模板: GET /open-apis/hire/v1/job_schemas
    job_schema().list(ListJobSchema);

    /// 获取职位类别列表: GET /open-apis/hire/v1/job_types
    job_type().list(ListJobType);

    /// 获取地址列表: GET /open-apis/hire/v1/locations
    location().list(ListLocation);
    /// 查询地点列表: POST /open-apis/hire/v1/locations/query
    location().query(QueryLocation);

    /// 获取面试速记明细: GET /open-apis/hire/v1/minutes
    minutes().get(GetMinutes);

    /// 创建备注: POST /open-apis/hire/v1/notes
    note().create(CreateNote);
    /// 删除备注: DELETE /open-apis/hire/v1/notes/:note_id
    note().delete(DeleteNote);
    /// 获取备注: GET /open-apis/hire/v1/notes/:note_id
    note().get(GetNote);
    /// 获取备注列表: GET /open-apis/hire/v1/notes
    note().list(ListNote);
    /// 更新备注: PATCH /open-apis/hire/v1/notes/:note_id
    note().patch(PatchNote);

    /// 创建 Offer: POST /open-apis/hire/v1/offers
    offer().create(CreateOffer);
    /// 获取 Offer 详情: GET /open-apis/hire/v1/offers/:offer_id
    offer().get(GetOffer);
    /// 更新实习 Offer 入/离职状态: POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status
    offer().intern_offer_status(InternOfferStatusOffer);
    /// 获取 Offer 列表: GET /open-apis/hire/v1/offers
    offer().list(ListOffer);
    /// 更新 Offer 状态: PATCH /open-apis/hire/v1/offers/:offer_id/offer_status
    offer().offer_status(OfferStatusOffer);
    /// 更新 Offer 信息: PUT /open-apis/hire/v1/offers/:offer_id
    offer().update(UpdateOffer);

    /// 获取 Offer 申请表信息: GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id
    offer_application_form().get(GetOfferApplicationForm);
    /// 获取 Offer 申请表列表: GET /open-apis/hire/v1/offer_application_forms
    offer_application_form().list(ListOfferApplicationForm);

    /// 获取 Offer 审批流列表: GET /open-apis/hire/v1/offer_approval_templates
    offer_approval_template().list(ListOfferApprovalTemplate);

    /// 更新 Offer 申请表自定义字段: PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id
    offer_custom_field().update(UpdateOfferCustomField);

    /// 获取 Offer 申请表详细信息: GET /open-apis/hire/v1/offer_schemas/:offer_schema_id
    offer_schema().get(GetOfferSchema);

    /// 获取申请表模板列表: GET /open-apis/hire/v1/portal_apply_schemas
    portal_apply_schema().list(ListPortalApplySchema);

    /// 获取面试满意度问卷列表: GET /open-apis/hire/v1/questionnaires
    questionnaire().list(ListQuestionnaire);

    /// 获取内推信息: GET /open-apis/hire/v1/referrals/get_by_application
    referral().get_by_application(GetByApplicationReferral);
    /// 查询人才内推信息: POST /open-apis/hire/v1/referrals/search
    referral().search(SearchReferral);

    /// 注册内推账户: POST /open-apis/hire/v1/referral_account
    referral_account().create(CreateReferralAccount);
    /// 停用内推账户: POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate
    referral_account().deactivate(DeactivateReferralAccount);
    /// 启用内推账户: POST /open-apis/hire/v1/referral_account/enable
    referral_account().enable(EnableReferralAccount);
    /// 查询内推账户: GET /open-apis/hire/v1/referral_account/get_account_assets
    referral_account().get_account_assets(GetAccountAssetsReferralAccount);
    /// 内推账户提现数据对账: POST /open-apis/hire/v1/referral_account/reconciliation
    referral_account().reconciliation(ReconciliationReferralAccount);
    /// 全额提取内推账户余额: POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw
    referral_account().withdraw(WithdrawReferralAccount);

    /// 获取内推官网下职位广告详情: GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id
    referral_website_job_post().get(GetReferralWebsiteJobPost);
    /// 获取内推官网下职位广告列表: GET /open-apis/hire/v1/referral_websites/job_posts
    referral_website_job_post().list(ListReferralWebsiteJobPost);

    /// 获取信息登记表列表: GET /open-apis/hire/v1/registration_schemas
    registration_schema().list(ListRegistrationSchema);

    /// 获取简历来源列表: GET /open-apis/hire/v1/resume_sources
    resume_source().list(ListResumeSource);

    /// 获取角色详情: GET /open-apis/hire/v1/roles/:role_id
    role().get(GetRole);
    /// 获取角色列表: GET /open-apis/hire/v1/roles
    role().list(ListRole);

    /// 获取项目列表: GET /open-apis/hire/v1/subjects
    subject().list(ListSubject);

    /// 将人才加入指定文件夹: POST /open-apis/hire/v1/talents/add_to_folder
    talent().add_to_folder(AddToFolderTalent);
    /// 批量获取人才ID: POST /open-apis/hire/v1/talents/batch_get_id
    talent().batch_get_id(BatchGetIdTalent);
    /// 创建人才: POST /open-apis/hire/v1/talents/combined_create
    talent().combined_create(CombinedCreateTalent);
    /// 更新人才: POST /open-apis/hire/v1/talents/combined_update
    talent().combined_update(CombinedUpdateTalent);
    /// 获取人才信息: GET /open-apis/hire/v1/talents/:talent_id
    talent().get(GetTalent);
    /// 获取人才列表: GET /open-apis/hire/v1/talents
    talent().list(ListTalent);
    /// 更新人才在职状态: POST /open-apis/hire/v1/talents/:talent_id/onboard_status
    talent().onboard_status(OnboardStatusTalent);
    /// 将人才从指定文件夹移除: POST /open-apis/hire/v1/talents/remove_to_folder
    talent().remove_to_folder(RemoveToFolderTalent);
    /// 操作人才标签: POST /open-apis/hire/v1/talents/:talent_id/tag
    talent().tag(TagTalent);

    /// 加入/移除屏蔽名单: POST /open-apis/hire/v1/talent_blocklist/change_talent_block
    talent_blocklist().change_talent_block(ChangeTalentBlockTalentBlocklist);

    /// 创建人才外部信息: POST /open-apis/hire/v1/talents/:talent_id/external_info
    talent_external_info().create(CreateTalentExternalInfo);
    /// 更新人才外部信息: PUT /open-apis/hire/v1/talents/:talent_id/external_info
    talent_external_info().update(UpdateTalentExternalInfo);

    /// 获取人才文件夹列表: GET /open-apis/hire/v1/talent_folders
    talent_folder().list(ListTalentFolder);

    /// 获取人才字段: GET /open-apis/hire/v1/talent_objects/query
    talent_object().query(QueryTalentObject);

    /// 查询人才操作记录: POST /open-apis/hire/v1/talent_operation_logs/search
    talent_operation_log().search(SearchTalentOperationLog);

    /// 批量加入/移除人才库中人才: POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool
    talent_pool().batch_change_talent_pool(BatchTalentPool);
    /// 将人才加入人才库: POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship
    talent_pool().move_talent(MoveTalentTalentPool);
    /// 获取人才库列表: GET /open-apis/hire/v1/talent_pools/
    talent_pool().search(SearchTalentPool);

    /// 获取人才标签信息列表: GET /open-apis/hire/v1/talent_tags
    talent_tag().list(ListTalentTag);

    /// 获取终止投递原因: GET /open-apis/hire/v1/termination_reasons
    termination_reason().list(ListTerminationReason);

    /// 获取笔试列表: POST /open-apis/hire/v1/tests/search
    test().search(SearchTest);

    /// 批量获取待办事项: GET /open-apis/hire/v1/todos
    todo().list(ListTodo);

    /// 创建三方协议: POST /open-apis/hire/v1/tripartite_agreements
    tripartite_agreement().create(CreateTripartiteAgreement);
    /// 删除三方协议: DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id
    tripartite_agreement().delete(DeleteTripartiteAgreement);
    /// 获取三方协议: GET /open-apis/hire/v1/tripartite_agreements
    tripartite_agreement().list(ListTripartiteAgreement);
    /// 更新三方协议: PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id
    tripartite_agreement().update(UpdateTripartiteAgreement);

    /// 获取用户角色列表: GET /open-apis/hire/v1/user_roles
    user_role().list(ListUserRole);

    /// 获取招聘官网列表: GET /open-apis/hire/v1/websites
    website().list(ListWebsite);

    /// 新建招聘官网推广渠道: POST /open-apis/hire/v1/websites/:website_id/channels
    website_channel().create(CreateWebsiteChannel);
    /// 删除招聘官网推广渠道: DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id
    website_channel().delete(DeleteWebsiteChannel);
    /// 获取招聘官网推广渠道列表: GET /open-apis/hire/v1/websites/:website_id/channels
    website_channel().list(ListWebsiteChannel);
    /// 更新招聘官网推广渠道: PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id
    website_channel().update(UpdateWebsiteChannel);

    /// 根据简历附件创建招聘官网投递任务: POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment
    website_delivery().create_by_attachment(CreateByAttachmentWebsiteDelivery);
    /// 新建招聘官网投递: POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume
    website_delivery().create_by_resume(CreateByResumeWebsiteDelivery);

    /// 获取招聘官网投递任务结果: GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id
    website_delivery_task().get(GetWebsiteDeliveryTask);

    /// 获取招聘官网下职位广告详情: GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id
    website_job_post().get(GetWebsiteJobPost);
    /// 获取招聘官网下的职位广告列表: GET /open-apis/hire/v1/websites/:website_id/job_posts
    website_job_post().list(ListWebsiteJobPost);
    /// 搜索招聘官网下的职位广告列表: POST /open-apis/hire/v1/websites/:website_id/job_posts/search
    website_job_post().search(SearchWebsiteJobPost);

    /// 新建招聘官网用户: POST /open-apis/hire/v1/websites/:website_id/site_users
    website_site_user().create(CreateWebsiteSiteUser);

    /// 删除投递: hire.application.deleted_v1
    ApplicationDeletedEvent;
    /// 投递阶段变更: hire.application.stage_changed_v1
    ApplicationStageChangedEvent;
    /// 账号绑定: hire.eco_account.created_v1
    EcoAccountCreatedEvent;
    /// 终止背调: hire.eco_background_check.canceled_v1
    EcoBackgroundCheckCanceledEvent;
    /// 创建背调: hire.eco_background_check.created_v1
    EcoBackgroundCheckCreatedEvent;
    /// 创建笔试: hire.eco_exam.created_v1
    EcoExamCreatedEvent;
    /// 导入 e-HR: hire.ehr_import_task.imported_v1
    EhrImportTaskImportedEvent;
    /// 导入 e-HR（实习 Offer）: hire.ehr_import_task_for_internship_offer.imported_v1
    EhrImportTaskForInternshipOfferImportedEvent;
    /// Offer 状态变更: hire.offer.status_changed_v1
    OfferStatusChangedEvent;
    /// 内推账户余额变更: hire.referral_account.assets_update_v1
    ReferralAccountAssetsUpdateEvent;
    /// 删除人才: hire.talent.deleted_v1
    TalentDeletedEvent;
    /// 人才进展变更事件: hire.talent.tag_subscription_v1
    TalentTagSubscriptionEvent;
}
