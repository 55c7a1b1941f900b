package dev.stowage.demand;

import dev.stowage.quantity.CpuArchitecture;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The instruction set that a guest needs, as far as the words for its operating system tell: AIX runs on POWER only,
 * z/OS on System z only. What runs on several is taken for x86-64, which every export of today's platforms means,
 * unless the words name the machine.
 */
final class GuestArchitecture {
    private static final Map<CpuArchitecture, Pattern> WORDS = Map.of(
            CpuArchitecture.PPC64,
            Pattern.compile("\\b(aix|ibm i|i5/os|os/400|ppc64(le)?|power(8|9|10|11))\\b"),
            CpuArchitecture.S390X,
            Pattern.compile("\\b(z/os|z/vm|z/vse|z/tpf|zos|s390x|linux on z|linuxone)\\b"),
            CpuArchitecture.SPARC_V9,
            Pattern.compile("\\bsparc\\b"),
            CpuArchitecture.ARM64,
            Pattern.compile("\\b(arm64|aarch64|armv8)\\b"),
            CpuArchitecture.S360,
            Pattern.compile("\\b(os/360|dos/360|tss/360|system/360|cms/360)\\b"),
            CpuArchitecture.S390,
            Pattern.compile("\\b(bs2000|osd/bc)\\b"),
            CpuArchitecture.PPC32,
            Pattern.compile("\\b(powerpc|ppc32)\\b"));

    private GuestArchitecture() {}

    static CpuArchitecture recognise(String words) {
        String text = words.toLowerCase(Locale.ROOT).replace('_', ' ');
        // In the order of the architectures, for words that name two: a map has no order that every run keeps.
        return Arrays.stream(CpuArchitecture.values())
                .filter(WORDS::containsKey)
                .filter(architecture -> WORDS.get(architecture).matcher(text).find())
                .findFirst()
                .orElse(CpuArchitecture.X86_64);
    }
}
