package org.cityedms.organization.demo;

import org.cityedms.resolution.DocumentPoints;
import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.resolution.Resolutions;

/** What people work through, for the running work of the demonstration. */
public record DemoServices(
        Resolutions resolutions, DocumentPoints points, PreparedResolutions prepared) {}
