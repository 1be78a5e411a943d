package wangang.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void measuresThisProcess() {
        assertThat(Memory.residentMegabytes(ProcessHandle.current())).isBetween(20L, 4_000L);
    }
}
