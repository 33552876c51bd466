// Made by docwright from the documented API. Do not edit.
import type { MockService } from "./runtime/service.js";

// prettier-ignore
export const service: MockService = {
  vendor: "tencent",
  service: "tcss",
  version: "2020-11-01",
  protocol: {"kind":"tencent-v3","responseRoot":"Response","endpoint":"tcss.tencentcloudapi.com"},
  actions: {
    DescribeImageAuthorizedInfo: {"status":"current","region":{"use":"optional"},"rateLimit":{"requests":20,"seconds":1},"input":[],"output":[{"name":"TotalAuthorizedCnt","type":{"kind":"integer"},"example":1},{"name":"UsedAuthorizedCnt","type":{"kind":"integer"},"example":1},{"name":"ScannedImageCnt","type":{"kind":"integer"},"example":1},{"name":"NotScannedImageCnt","type":{"kind":"integer"},"example":1},{"name":"NotScannedLocalImageCnt","type":{"kind":"integer"},"example":1},{"name":"TrialAuthorizedCnt","type":{"kind":"integer"},"example":1},{"name":"UsedTrialAuthorizedCnt","type":{"kind":"integer"},"example":1},{"name":"PurchasedAuthorizedCnt","type":{"kind":"integer"},"example":1},{"name":"UsedPurchasedAuthorizedCnt","type":{"kind":"integer"},"example":1},{"name":"CanApplyFreeImageAuthorize","type":{"kind":"boolean"},"example":false},{"name":"ImageScanInquireInfo","type":{"kind":"ref","name":"ImageScanInquireInfo"}},{"name":"RepeatImageIdCnt","type":{"kind":"integer"},"example":1},{"name":"RequestId","type":{"kind":"string"}}],"errors":["InternalError","InternalError.MainDBFail"],"examples":[{"request":{"Action":"DescribeImageAuthorizedInfo"},"response":{"Response":{"CanApplyFreeImageAuthorize":false,"ImageScanInquireInfo":{"Capcity":18601,"EndTime":"2024-12-24 13:01:18","InquireKey":"sv_yunjing_cssil_image","PurchaseStatus":"Normal","ResourceID":"427c59056cbd64e30b3990e8d7b25c19","StartTime":"2024-09-24 13:01:18","Useage":17365},"NotScannedImageCnt":38,"NotScannedLocalImageCnt":12,"PurchasedAuthorizedCnt":300000,"RepeatImageIdCnt":2,"RequestId":"0ad4465e-cf84-411f-bd10-75bbb3a9c9aa","ScannedImageCnt":11687,"TotalAuthorizedCnt":300000,"TrialAuthorizedCnt":0,"UsedAuthorizedCnt":300000,"UsedPurchasedAuthorizedCnt":300000,"UsedTrialAuthorizedCnt":0}}}]},
  },
  types: {
  },
  errors: ["InternalError","InternalError.MainDBFail"],
  commonErrors: [],
};
