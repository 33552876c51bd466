// Made by docwright from the documented API. Do not edit.
const hosts: Readonly<Record<string, string>> = {
  "ap-guangzhou": "cvm.ap-guangzhou.tencentcloudapi.com",
  "ap-shanghai": "cvm.ap-shanghai.tencentcloudapi.com",
  "ap-beijing": "cvm.ap-beijing.tencentcloudapi.com",
  "ap-chengdu": "cvm.ap-chengdu.tencentcloudapi.com",
  "ap-chongqing": "cvm.ap-chongqing.tencentcloudapi.com",
  "ap-hongkong": "cvm.ap-hongkong.tencentcloudapi.com",
  "ap-singapore": "cvm.ap-singapore.tencentcloudapi.com",
  "ap-bangkok": "cvm.ap-bangkok.tencentcloudapi.com",
  "ap-seoul": "cvm.ap-seoul.tencentcloudapi.com",
  "ap-tokyo": "cvm.ap-tokyo.tencentcloudapi.com",
  "na-ashburn": "cvm.na-ashburn.tencentcloudapi.com",
  "na-siliconvalley": "cvm.na-siliconvalley.tencentcloudapi.com",
  "eu-frankfurt": "cvm.eu-frankfurt.tencentcloudapi.com",
  "ap-shanghai-fsi": "cvm.ap-shanghai-fsi.tencentcloudapi.com",
  "ap-shenzhen-fsi": "cvm.ap-shenzhen-fsi.tencentcloudapi.com",
};

/** The host of a region, where the pages name one: for the `endpoint` of a client. */
export function regionalEndpoint(region: string | undefined): string | undefined {
  return region === undefined || !Object.hasOwn(hosts, region) ? undefined : hosts[region];
}
