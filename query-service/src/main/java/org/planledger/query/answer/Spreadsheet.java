package org.planledger.query.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** An answer as a table for a spreadsheet, written row by row. */
public final class Spreadsheet implements Closeable {
    public static final String TYPE = "text/csv";

    private final CSVPrinter table;

    private Spreadsheet(CSVPrinter table) {
        this.table = table;
    }

    /** @param name of the file as which a browser saves it */
    public static Spreadsheet open(HttpServletResponse response, String name, List<String> heads) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader(heads.toArray(String[]::new))
                .get();
        return new Spreadsheet(new CSVPrinter(file(response, TYPE, name), format));
    }

    /** Text that a browser saves as a file. */
    public static Writer file(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    public void row(List<? extends @Nullable Object> cells) throws IOException {
        table.printRecord(cells.stream().map(Spreadsheet::harmless).toList());
    }

    /** A spreadsheet takes a text that begins with one of these for a formula. */
    private static Object harmless(@Nullable Object cell) {
        if (cell == null) return "";
        var isFormula = cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
