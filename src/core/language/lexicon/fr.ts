import type { Lexicon } from "../concept";

export const fr: Lexicon = {
  not: "ne n' pas non jamais sans aucun aucune ni",
  end: "annuler annulez annulation* resilier resiliez resiliation* arreter arretez arret interrompre interrompez interruption stopper cesser mettre_fin mettez_fin desabonner desabonnement desinscrire terminer cloturer cloture je_resilie j'_annule renoncer denoncer",
  ended:
    "annule annulee annules resilie resiliee resilies interrompu interrompue arrete arretee termine terminee stoppe stoppee desactive desactivee cloture cloturee pris_fin mis_fin",
  off: "desactiver desactivez couper desactivation",
  on: "activer activez",
  delete: "supprimer supprimez suppression effacer retirer",
  keep: "garder gardez conserver conservez rester maintenir gardons",
  back: "retour revenir fermer pas_maintenant plus_tard non_merci pas_encore laisser_tomber",
  resume:
    "reactiver reactivez reactivation reprendre reprenez reprise retablir reabonner reabonnez restaurer relancer redemarrer",
  pause: "pause suspendre suspendez suspension",
  confirm: "confirmer confirmez confirmation je_confirme oui valider",
  settled: "confirmee confirme effectuee effectue succes enregistree validee prise_en_compte",
  proceed: "continuer continuez poursuivre suivant envoyer terminer_la quand_meme passer",
  manage: "gerer gerez gestion modifier modifiez changer parametres reglages mettre_a_jour",
  show: "voir afficher consulter ouvrir",
  accept: "accepter acceptez profiter profitez obtenir appliquer beneficier",
  export: "exporter exportez export exportation telecharger telechargez telechargement",
  subscription: "abonnement* forfait* formule* adhesion* contrat contrats plan plans",
  trial: "essai*",
  renewal:
    "renouvellement* auto_renouvellement reconduction* prelevement_automatique prelevements_automatiques paiement_recurrent paiement_automatique paiements_automatiques facturation_automatique",
  renews: "renouveler renouvele renouvelee renouvelera renouvelle reconduit reconduite",
  billing: "facturation facture factures facturee recus",
  payment: "paiement* payer preleve prelevee prelevement* debite debitee carte",
  account: "compte comptes profil",
  order: "commande commandes achat achats reservation*",
  data: "donnees coffre historique conversations informations archive",
  offer: "remise* reduction* promotion* % gratuit gratuits gratuite offert offerts offre offres",
  reason: "pourquoi raison raisons motif motifs avis sondage",
  elsewhere:
    "envoi televersement demande demandes invitation* newsletter* evenement* rendez transfert* commentaire* modifications alerte* notification* reponse import* recherche message* publication* tache* trajet* billet* reunion* mise_a_niveau passage mail e_mail courriel*",
  question: "? voulez_vous souhaitez_vous est_ce_que etes_vous",
  howto: "comment quel quelle ou puis_je",
  me: "je j' mon ma mes me",
  condition: "si lorsque quand avant apres une_fois en_annulant en_resiliant des_que",
  ability:
    "pouvez pourrez souhaite veux voudrais peut peuvent pour_annuler pour_resilier pour_mettre pour_confirmer pour_arreter souhaitez voulez veuillez devez doit permet permettre cliquez appuyez choisissez",
  failure:
    "echec echoue echouee erreur* impossible probleme* n'_a_pas_pu n'_avons_pas_pu pas_ete reessayer reessayez",
  attempt: "attente en_cours traitement demandee sur_le_point tentative*",
  future: "sera seront prendra va marque_pour expirera restera prevue programmee",
  done: "a ete est sont maintenant desormais avez avons",
  expires: "expire expirera expirant prend_fin prendra_fin se_termine se_terminera acces_jusqu disponible_jusqu",
  until: "jusqu jusqu'",
  signin: "connecter connexion connectez identifier identifiez",
  password: "mot_de_passe",
  you: "vous votre vos",
  active: "actif active",
};
