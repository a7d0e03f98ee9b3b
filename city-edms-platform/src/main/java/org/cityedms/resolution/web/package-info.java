/** Web scripts of resolutions and control of execution. */
package org.cityedms.resolution.web;
