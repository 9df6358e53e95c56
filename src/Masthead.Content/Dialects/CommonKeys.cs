using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>Keys of every generator's people: those that are spelled nearly as one of Masthead's, and are words of their own, are no slips.</summary>
internal static class CommonKeys
{
    private static readonly HashSet<string> Words =
    [
        .. new[]
        {
            "creator", "data", "edited", "edition", "editions", "image2", "img2", "publisher", "publishers", "publishing", "review", "reviewed", "reviews", "reviewers_note", "stat", "state", "states", "stato", "statut", "estado",
            "tagline", "translate", "translated", "translation", "translations", "updates", "width", "header_image",
            // what sites call Masthead's keys in their own languages
            "título", "titulo", "titre", "titel", "titolo", "tytuł", "tytul", "subtítulo", "subtitulo", "subtitel", "sous-titre", "sottotitolo", "podtytuł",
            "imagem", "imagens", "imagen", "imágenes", "imagenes", "immagine", "immagini", "foto", "fotos", "datum", "dato",
            "categoría", "categoria", "categorías", "categorias", "catégorie", "catégories", "categorie", "categorieën", "kategorie", "kategorien", "kategoria", "kategori", "kategorier",
            "sección", "seccion", "seção", "secção", "sezione", "descripción", "descripcion", "descrição", "descricao", "descrizione", "etiquetas", "étiquettes",
            "langue", "lengua", "língua", "lingua", "nombre", "nome", "nom", "naam", "namn", "navn", "biografía", "biografia", "biografie", "biographie",
            "créditos", "creditos", "crédito", "credito", "crédit", "crédits", "crediti", "licencia", "licença", "licenza", "licence", "rol", "rolle", "rôle", "ruolo", "rola",
            "editores", "editora", "redator", "redatora", "redactor", "redactora", "traductor", "tradutor", "traducteur", "traduttore", "notas", "fuentes", "resumo", "resumen",
        }.Select(Fold.Key),
    ];

    /// <summary>What the templates of all of them call who made an image, in its map.</summary>
    public const string ImageCredit = "credit|attribution|photographer";

    public static bool AreWords(string key) => Words.Contains(Fold.Key(key));
}
