package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen on which day. What is put in for one day happens in the order in which it was put in. */
final class Diary {

    private record Note(LocalDate day, long number, Runnable happening) {}

    private final PriorityQueue<Note> notes =
            new PriorityQueue<>(Comparator.comparing(Note::day).thenComparing(Note::number));
    private LocalDate today;
    private long number;

    Diary(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** What lies in the past happens today. */
    void on(LocalDate day, Runnable happening) {
        notes.add(new Note(day.isBefore(today) ? today : day, number++, happening));
    }

    void in(int days, Runnable happening) {
        on(today.plusDays(days), happening);
    }

    void passUntil(LocalDate last) {
        for (var next = notes.peek(); next != null && !next.day().isAfter(last); next = notes.peek()) {
            notes.remove();
            today = next.day();
            next.happening().run();
        }
        today = last;
    }
}
