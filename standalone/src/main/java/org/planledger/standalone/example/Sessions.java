package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.planledger.standalone.history.HistoryCommand;

/** Lets week after week pass in every partnership. Nothing is kept but what the partnerships need to go on. */
final class Sessions implements Iterator<Session> {

    /** What the command API takes in one request, with room to spare. */
    private static final int MOST = 2_000;

    private final Example example;
    private final List<Town> towns;
    private final List<HistoryCommand> waiting = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private LocalDate friday;
    private int part;

    Sessions(Example example) {
        this.example = example;
        this.friday = example.from().minusWeeks(1);
        this.towns = IntStream.range(0, example.partnerships())
                .mapToObj(number -> Partnerships.found(example, number))
                .toList();
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && friday.isBefore(example.until())) passAWeek();
        return !waiting.isEmpty();
    }

    @Override
    public Session next() {
        if (!hasNext()) throw new NoSuchElementException();
        var now = waiting.subList(0, Math.min(MOST, waiting.size()));
        var session = new Session(Example.momentOf(friday).plusSeconds(part++), List.copyOf(papers), List.copyOf(now));
        now.clear();
        papers.clear();
        return session;
    }

    private void passAWeek() {
        friday = friday.plusWeeks(1);
        part = 0;
        for (var town : towns) {
            waiting.addAll(town.passUntil(friday));
            papers.addAll(town.takePapers());
        }
    }
}
