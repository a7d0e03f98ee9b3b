/** What went wrong, said with a stable code: every feature refuses bad input in these words. */
package org.cityedms.problem;
