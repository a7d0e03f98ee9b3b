package org.cityedms.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.Test;

public class SpooledBytesTest {
    @Test
    public void whatIsWrittenCanBeReadMoreThanOnce() throws IOException {
        for (int size : new int[] {0, 1, SpooledBytes.MEMORY_THRESHOLD + 1}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            SpooledBytes spooled = SpooledBytes.of(new ByteArrayInputStream(bytes));
            for (int reading = 0; reading < 2; reading++) {
                try (InputStream in = spooled.open()) {
                    assertThat(in.readAllBytes()).isEqualTo(bytes);
                }
            }
            assertThat(spooled.size()).isEqualTo(size);
            spooled.destroy();
        }
    }
}
