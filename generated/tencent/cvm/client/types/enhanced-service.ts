// Made by docwright from the documented API. Do not edit.
import type { RunAutomationServiceEnabled } from "./run-automation-service-enabled.js";
import type { RunMonitorServiceEnabled } from "./run-monitor-service-enabled.js";
import type { RunSecurityServiceEnabled } from "./run-security-service-enabled.js";

/** Switches for the security, monitoring and automation services of an instance. */
export interface EnhancedService {
  readonly SecurityService?: RunSecurityServiceEnabled;
  readonly MonitorService?: RunMonitorServiceEnabled;
  /** Since release 7. */
  readonly AutomationService?: RunAutomationServiceEnabled;
}
