package dev.stowage.bench;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown: the first column to the left, the others, which are numbers, to the right. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... heads) {
        row(heads);
        lines.add("|---" + "|--:".repeat(heads.length - 1) + "|");
    }

    MarkdownTable row(String... cells) {
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            line.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        lines.add(line.toString());
        return this;
    }

    String print() {
        return String.join("\n", lines) + "\n";
    }
}
