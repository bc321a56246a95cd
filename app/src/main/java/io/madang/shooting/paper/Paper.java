package io.madang.shooting.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// One paper, whatever file or page it becomes: tables of values that still are numbers and dates.
///
/// @param title of the paper, such as `One-liner`
/// @param about the film, the board and its revision, in one line
/// @param isWide whether it is printed on its side
/// @param locale the language of its texts, and of its dates
public record Paper(Kind kind, String title, String about, boolean isWide, Locale locale, List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /// The papers there are.
    public enum Kind {
        STRIPBOARD,
        ONE_LINER,
        SCHEDULE,
        BREAKDOWN,
        DAYS,
        CALL;

        /// As addresses and files name it, such as `one-liner`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    /// One table.
    ///
    /// @param title above it; empty where it needs none
    /// @param beginsPage whether print turns the page before it
    /// @param fixed how many columns stay in sight, on every page and while scrolling
    /// @param note below it; empty where it needs none
    public record Section(
            String title,
            Layout layout,
            boolean beginsPage,
            int fixed,
            List<Column> columns,
            List<Row> rows,
            String note) {
        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (!row.isBand() && row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("A row of (%s) has (%d) cells."
                            .formatted(title, row.cells().size()));
                }
            }
        }

        /// The columns that people see, by index.
        public List<Integer> shown() {
            return IntStream.range(0, columns.size())
                    .filter(index -> columns.get(index).place() == Place.ALWAYS)
                    .boxed()
                    .toList();
        }

        /// Which columns stand side by side on a page, by index; the fixed ones in every group.
        ///
        /// @param letters that fit side by side
        public List<List<Integer>> groups(double letters) {
            List<Integer> shown = shown();
            if (fixed == 0 || width(shown) <= letters) {
                return List.of(shown);
            }
            List<Integer> first = shown.subList(0, fixed);
            List<List<Integer>> groups = new ArrayList<>();
            List<Integer> group = new ArrayList<>(first);
            for (int index : shown.subList(fixed, shown.size())) {
                if (width(group) + columns.get(index).width() > letters && group.size() > first.size()) {
                    groups.add(group);
                    group = new ArrayList<>(first);
                }
                group.add(index);
            }
            groups.add(group);
            return groups;
        }

        /// Of columns side by side, in letters.
        public double width(List<Integer> of) {
            return of.stream().mapToDouble(index -> columns.get(index).width()).sum();
        }
    }

    /// How print lays a table out.
    public enum Layout {
        /// Rows below the headings of their columns.
        TABLE,
        /// A page for every row, each cell with its heading; empty cells are left out.
        CARDS,
        /// Names and values, without headings.
        FACTS
    }

    /// A column.
    ///
    /// @param width in letters, more than 0
    public record Column(Cell heading, double width, Place place) {}

    /// Where a column is seen.
    public enum Place {
        ALWAYS,
        /// Only in tables for programs; on paper a band above or below says it.
        TABLES
    }

    /// One line of a table.
    ///
    /// @param tone of its cells, where they have none of their own
    /// @param cells one per column; a band has one cell, over all columns
    public record Row(Role role, Tone tone, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
            if (role.isBand && cells.size() != 1) {
                throw new IllegalArgumentException("A band has (%d) cells instead of one.".formatted(cells.size()));
            }
        }

        static Row band(Role role, Tone tone, String text) {
            return new Row(role, tone, List.of(new Cell.Text(text)));
        }

        public boolean isBand() {
            return role.isBand;
        }
    }

    /// What a row is.
    public enum Role {
        ENTRY(false),
        /// Opens a day.
        DAY(true),
        /// Closes a day.
        DAY_BREAK(true),
        /// Opens a week.
        WEEK(true),
        /// Says something between scenes.
        BANNER(true);

        private final boolean isBand;

        Role(boolean isBand) {
            this.isBand = isBand;
        }
    }
}
