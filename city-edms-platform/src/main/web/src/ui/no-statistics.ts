/** Stands in for Vaadin's usage statistics, which are not wanted in an office. */
export function usageStatistics(): void {
  // nothing is collected
}
