# What Python's feedparser, sfeed and newsboat make of rss.xml and atom.xml in the folder that is named, where this machine has them: a line of JSON an article.
import calendar, json, os, shutil, sqlite3, subprocess, sys, tempfile
from datetime import datetime, timezone

folder = os.path.abspath(sys.argv[1])
files = {'RSS': os.path.join(folder, 'rss.xml'), 'Atom': os.path.join(folder, 'atom.xml')}


def tell(reader, format, title, byline, text, seconds, link):
    date = datetime.fromtimestamp(seconds, timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z')
    print(json.dumps(dict(reader=reader, format=format, title=title, byline=byline, text=text, date=date, link=link)))


def feedparser_reads():
    try:
        import feedparser
    except ImportError:
        return
    for format, path in files.items():
        for entry in feedparser.parse(path).entries:
            tell('feedparser (Python)', format, entry.title, entry.get('author'), entry.content[0].value, calendar.timegm(entry.published_parsed), entry.link)


def sfeed_reads():
    if not shutil.which('sfeed'):
        return
    for format, path in files.items():
        with open(path, 'rb') as feed:
            for line in subprocess.run(['sfeed'], stdin=feed, capture_output=True, check=True).stdout.decode().splitlines():
                seconds, title, link, content, _, _, author = line.split('\t')[:7]
                tell('sfeed (Debian)', format, title, author, content, int(seconds), link)


def newsboat_reads():
    if not shutil.which('newsboat'):
        return
    for format, path in files.items():
        with tempfile.TemporaryDirectory() as own:
            urls, cache, config = (os.path.join(own, name) for name in ('urls', 'cache', 'config'))
            with open(urls, 'w') as file:
                file.write('file://' + path + '\n')
            open(config, 'w').close()
            subprocess.run(['newsboat', '-u', urls, '-c', cache, '-C', config, '-x', 'reload'], capture_output=True, check=True, env=dict(os.environ, HOME=own))
            for row in sqlite3.connect(cache).execute('select title, author, content, pubDate, url from rss_item order by pubDate desc'):
                tell('newsboat (Debian)', format, *row)


feedparser_reads()
sfeed_reads()
newsboat_reads()
