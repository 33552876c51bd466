// Made by docwright from the documented API. Do not edit.
import type { RunAutomationServiceEnabled } from "./run-automation-service-enabled.js";
import type { RunMonitorServiceEnabled } from "./run-monitor-service-enabled.js";
import type { RunSecurityServiceEnabled } from "./run-security-service-enabled.js";

/** Switches for the security, monitoring and automation services of an instance. */
export interface EnhancedService {
  /** Whether the agent of the security service is installed. */
  readonly SecurityService?: RunSecurityServiceEnabled;
  /** Whether the agent of the monitoring service is installed. */
  readonly MonitorService?: RunMonitorServiceEnabled;
  /**
   * Whether the agent of the automation service (TAT) is installed.
   * Since release 7.
   */
  readonly AutomationService?: RunAutomationServiceEnabled;
}
