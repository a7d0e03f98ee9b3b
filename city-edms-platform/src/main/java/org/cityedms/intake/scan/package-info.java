/** Pages and the marks on them: PDF and QR codes, read with limits and printed. */
package org.cityedms.intake.scan;
