package vn.dondoc.plan.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.referencecopy.CitedReferences;

/** Finds the tasks of rare words and of changed documents from their own side, as long as they are few; never reads on beyond that. */
@ApplicationScoped
class TaskSearch {

    static final int FEW = 300;
    private static final int MOST_WORDS = 6;

    static final String LINE = "select f_line(:typed)";

    /** How many tasks have each word, counted no further than needed. */
    static final String COUNTS = """
            select (select count(*) from (
                        select from task_word t where t.word >= w.low and t.word <= w.high limit 301) few)
            from unnest(cast(:lows as text[]), cast(:highs as text[])) with ordinality as w (low, high, place)
            order by w.place""";

    static final String TASKS = """
            select t.id from task t
            where t.id = any(array(select w.task_id from task_word w where w.word >= :low and w.word <= :high limit 301))
              and f_line(t.text) like :phrase""";

    static final String CITING = CitedReferences.TASKS_CITING_CHANGED + " limit 301";

    /** A word, or all that begin with it. */
    record Word(String low, String high) {}

    private final EntityManager database;

    TaskSearch(EntityManager database) {
        this.database = database;
    }

    FoundTasks tasks(TaskFilter filter, LocalDate today) {
        var found = filter.citesChanged ? citing(today) : FoundTasks.UNSEARCHED;
        return filter.q == null || filter.q.isBlank() ? found : saying(filter.q).and(found);
    }

    private FoundTasks saying(String typed) {
        var line = (String)
                database.createNativeQuery(LINE).setParameter("typed", typed).getSingleResult();
        var words = words(line);
        if (words.isEmpty()) {
            return new FoundTasks(List.of(), null);
        }
        var rarest = rarest(words);
        return new FoundTasks(rarest == null ? null : tasks(rarest, phrase(line)), phrase(line));
    }

    private FoundTasks citing(LocalDate today) {
        List<UUID> tasks = ids(database.createNativeQuery(CITING, UUID.class).setParameter("today", today));
        return new FoundTasks(tasks.size() > FEW ? null : tasks, null);
    }

    private @Nullable Word rarest(List<Word> words) {
        List<?> counts = database.createNativeQuery(COUNTS)
                .setParameter("lows", words.stream().map(Word::low).toArray(String[]::new))
                .setParameter("highs", words.stream().map(Word::high).toArray(String[]::new))
                .getResultList();
        return IntStream.range(0, words.size())
                .filter(i -> count(counts, i) <= FEW)
                .boxed()
                .min(Comparator.comparingLong(i -> count(counts, i)))
                .map(words::get)
                .orElse(null);
    }

    private static long count(List<?> counts, int place) {
        return ((Number) counts.get(place)).longValue();
    }

    private List<UUID> tasks(Word word, String phrase) {
        return ids(database.createNativeQuery(TASKS, UUID.class)
                .setParameter("low", word.low())
                .setParameter("high", word.high())
                .setParameter("phrase", phrase));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return ((List<UUID>) query.getResultList()).stream().distinct().toList();
    }

    /** What is typed may end within a word; it begins with one. */
    static String phrase(String line) {
        return "%" + line.stripTrailing() + "%";
    }

    /** The longest ones; of the last its beginning counts. */
    static List<Word> words(String line) {
        var all = Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> word(all.get(i), i == all.size() - 1))
                .distinct()
                .sorted(Comparator.comparingInt((Word word) -> word.low().length())
                        .reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Word word(String letters, boolean begun) {
        var low = letters.substring(0, Math.min(letters.length(), 40));
        return new Word(low, begun ? low + '{' : low);
    }
}
